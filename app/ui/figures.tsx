import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export type Figure = { key: string; value: ReactNode; label: ReactNode; to?: string };

/** A few figures at the head of a list, each leading to what it counts. */
export function Figures({ label, items }: { label: string; items: readonly Figure[] }) {
  return (
    <section aria-label={label}>
      <ul className="kpis">
        {items.map(({ key, value, label: words, to }) => {
          const content = (
            <>
              <b>{value}</b>
              <span>{words}</span>
            </>
          );
          return <li key={key}>{to ? <Link to={to}>{content}</Link> : <div>{content}</div>}</li>;
        })}
      </ul>
    </section>
  );
}
