import type { ReactNode } from "react";
import { classes } from "./classes.ts";

type GridProps = {
  /** side: work and 22 rem; desk: text and 26 rem; write: sections, text, margin; two: equal halves. */
  kind?: "side" | "desk" | "write" | "two";
  /** Names a column of things beside the work. */
  aside?: string;
  children: ReactNode;
};

export function Grid({ kind, aside, children }: GridProps) {
  const className = classes("grid", kind);
  return aside ? (
    <aside className={className} aria-label={aside}>
      {children}
    </aside>
  ) : (
    <div className={className}>{children}</div>
  );
}
