import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

export type Todo = { title: string; to?: string; note?: ReactNode; done?: boolean };

/** What remains, and what is missing in each. */
export function TodoList({ items }: { items: readonly Todo[] }) {
  return (
    <ul className="todo">
      {items.map(({ title, to, note, done }) => (
        <li key={title} className={done ? "done" : undefined}>
          <Icon name={done ? "circle-check" : "circle-dashed"} />
          <span>
            <span className="sr">{done ? "Fait : " : "À faire : "}</span>
            {to ? <Link to={to}>{title}</Link> : title}
            {note && <small>{note}</small>}
          </span>
        </li>
      ))}
    </ul>
  );
}
