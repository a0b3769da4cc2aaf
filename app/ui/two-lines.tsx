import type { ReactNode } from "react";

/** A value and its detail below it; side by side on a phone. */
export function TwoLines({ children, detail }: { children: ReactNode; detail: ReactNode }) {
  return (
    <span className="two">
      <b>{children}</b>
      <small>{detail}</small>
    </span>
  );
}
