import type { CSSProperties, ReactNode } from "react";

export type Milestone = { date: string; label: ReactNode };

export type ClockProps = {
  start: Milestone;
  end: Milestone;
  /** Share of the time elapsed, from 0 to 100. */
  elapsed: number;
  /** Words above the mark of today. */
  today?: string;
};

const share = (percent: number) => `${Math.min(100, Math.max(0, percent))}%`;

/** The ruler of a deadline. Its two dates are written below; the bar adds nothing to hear. */
export function Clock({ start, end, elapsed, today }: ClockProps) {
  return (
    <div className="clock" style={{ "--p": share(elapsed) } as CSSProperties}>
      <div className="bar" aria-hidden="true">
        <span className="run" />
        <span className="today" />
        {today && <span className="today-l">{today}</span>}
      </div>
      <ol>
        {[start, end].map(({ date, label }) => (
          <li key={date}>
            <b>{date}</b>
            {label}
          </li>
        ))}
      </ol>
    </div>
  );
}
