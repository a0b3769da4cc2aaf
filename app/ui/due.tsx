import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";
import { Clock, type ClockProps } from "./clock.tsx";

export type DueProps = {
  /** The date, inclusive, in words. */
  title: ReactNode;
  /** Negative when the date is past. */
  days: number;
  tone?: string;
  /** Nothing without a start: some dates have no beginning to count from. */
  clock?: ClockProps;
  /** What happens at the term. */
  effect?: ReactNode;
  /** Legal basis, or « date que votre équipe s’est donnée ». */
  basis: ReactNode;
};

const daysLeft = (days: number) => {
  const unit = Math.abs(days) > 1 ? "jours" : "jour";
  if (days < 0) return `${unit} de retard`;
  return `${unit} ${Math.abs(days) > 1 ? "restants" : "restant"}`;
};

function Days({ days }: { days: number }) {
  return (
    <p className="due-n">
      <b>{Math.abs(days)}</b> {daysLeft(days)}
    </p>
  );
}

function Outcome({ effect, basis }: Pick<DueProps, "effect" | "basis">) {
  return (
    <>
      {effect && <p className="small">{effect}</p>}
      <p className="basis">{basis}</p>
    </>
  );
}

/** A deadline in a column. */
export function Due({ title, days, tone, clock, effect, basis }: DueProps) {
  return (
    <div className={classes("due", tone)}>
      <p className="strong">{title}</p>
      <Days days={days} />
      {clock && <Clock {...clock} />}
      <Outcome effect={effect} basis={basis} />
    </div>
  );
}

/** A deadline across the page: a sheet of its own. */
export function WideDue({ title, days, tone, clock, effect, basis }: DueProps) {
  const heading = useId();
  return (
    <section className={classes("sheet clockwide", !clock && "bare", tone)} aria-labelledby={heading}>
      <div>
        <h2 className="h4" id={heading}>
          {title}
        </h2>
        <Days days={days} />
      </div>
      {clock && <Clock {...clock} />}
      <div>
        <Outcome effect={effect} basis={basis} />
      </div>
    </section>
  );
}
