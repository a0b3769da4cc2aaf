import type { ReactNode } from "react";
import { DaysBadge } from "./days-badge.tsx";

type DueCellProps = {
  /** The date in words, or « Sans échéance ». */
  children: ReactNode;
  days?: number;
  indicative?: boolean;
  note?: ReactNode;
};

/** A deadline in a table. */
export function DueCell({ children, days, indicative, note }: DueCellProps) {
  return (
    <span className="due-c">
      <span>
        <b className="nb">{children}</b> {days !== undefined && <DaysBadge days={days} indicative={indicative} />}
      </span>
      {note && <small>{note}</small>}
    </span>
  );
}
