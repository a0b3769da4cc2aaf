import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

export type DatedItem = {
  /** ISO date. */
  date: string;
  day: string;
  month: string;
  title: string;
  to?: string;
  note?: ReactNode;
};

/** Dates to come, nearest first. */
export function DatesList({ items }: { items: readonly DatedItem[] }) {
  return (
    <ul className="rule dates">
      {items.map(({ date, day, month, title, to, note }) => (
        <li key={date + title}>
          <time dateTime={date}>
            <b>{day}</b>
            {month}
          </time>
          <div>
            {to ? <Link to={to}>{title}</Link> : <span className="strong">{title}</span>}
            {note && <p className="mini soft">{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
