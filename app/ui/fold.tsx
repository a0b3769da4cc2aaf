import type { ReactNode } from "react";
import { classes } from "./classes.ts";

type FoldProps = {
  summary: ReactNode;
  open?: boolean;
  /** Folded on a phone only. */
  wideOpen?: boolean;
  children: ReactNode;
};

export function Fold({ summary, open, wideOpen, children }: FoldProps) {
  return (
    <details className={classes("fold", wideOpen && "wide-open")} open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
