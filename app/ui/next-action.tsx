import { type ReactNode, useId } from "react";
import { Actions } from "./button.tsx";
import { classes } from "./classes.ts";
import { Due, type DueProps } from "./due.tsx";

type NextActionProps = {
  sign?: ReactNode;
  title: ReactNode;
  tone?: string;
  children?: ReactNode;
  actions?: ReactNode;
  due?: Omit<DueProps, "tone">;
};

/** The one next thing: what to do, with what, by when. */
export function NextAction({ sign, title, tone, children, actions, due }: NextActionProps) {
  const heading = useId();
  return (
    <section className={classes("sheet next-action", due && "with-due", tone)} aria-labelledby={heading}>
      <div className="next-main">
        {sign}
        <h2 id={heading}>{title}</h2>
        {children}
        {actions && <Actions>{actions}</Actions>}
      </div>
      {due && (
        <aside className="next-due" aria-label="Échéance">
          <Due {...due} />
        </aside>
      )}
    </section>
  );
}
