import type { CSSProperties } from "react";
import { classes } from "./classes.ts";

type MeterProps = { percent: number; tone?: string };

/** A bar beside a written figure, never alone: it adds nothing to hear. */
export function Meter({ percent, tone }: MeterProps) {
  const share = `${Math.min(100, Math.max(0, percent))}%`;
  return (
    <div className={classes("meter", tone)} aria-hidden="true" style={{ "--p": share } as CSSProperties}>
      <i />
    </div>
  );
}
