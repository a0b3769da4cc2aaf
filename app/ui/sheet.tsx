import { type ReactNode, useId } from "react";
import { classes } from "./classes.ts";

type SheetProps = {
  title: ReactNode;
  /** For a link to this sheet. */
  id?: string;
  /** A link or a fact, at the right of the title. */
  aside?: ReactNode;
  /** Heard, not seen. */
  titleHidden?: boolean;
  /** Without padding: for a table. */
  flush?: boolean;
  /** Space between what the sheet holds. */
  stack?: boolean;
  tone?: string;
  className?: string;
  children: ReactNode;
};

export function Sheet(props: SheetProps) {
  const { title, id, aside, titleHidden, flush, stack, tone, className, children } = props;
  const heading = useId();
  return (
    <section id={id} className={classes("sheet", flush && "flush", tone, className)} aria-labelledby={heading}>
      {titleHidden ? (
        <h2 className="sr" id={heading}>
          {title}
        </h2>
      ) : (
        <div className="sheet-h">
          <h2 id={heading}>{title}</h2>
          {aside && <span className="small soft">{aside}</span>}
        </div>
      )}
      {stack ? <div className="stack">{children}</div> : children}
    </section>
  );
}
