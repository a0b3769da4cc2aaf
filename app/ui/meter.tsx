import type { CSSProperties } from "react";
import { classes } from "./classes.ts";

type MeterProps = { percent: number; label: string; tone?: string };

/** A bar beside a written figure, never alone. */
export function Meter({ percent, label, tone }: MeterProps) {
  const value = Math.min(100, Math.max(0, percent));
  return (
    <div
      className={classes("meter", tone)}
      role="meter"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={100}
      style={{ "--p": `${value}%` } as CSSProperties}
    >
      <i />
    </div>
  );
}
