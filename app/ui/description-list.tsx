import type { ReactNode } from "react";

export type Description = { term: string; value: ReactNode };

export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="dl">
      {items.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
