import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./icon.tsx";

type BadgeProps = { tone?: "ok" | "warn" | "error" | "info" | "private"; icon?: IconName; children: ReactNode };

/** A fact about a thing; whose turn it is has its own sign. */
export function Badge({ tone, icon, children }: BadgeProps) {
  return (
    <span className={classes("badge", tone)}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** Beside every figure nobody has checked yet. */
export function Verify({ children = "à vérifier" }: { children?: ReactNode }) {
  return (
    <span className="badge verify">
      <Icon name="circle-question-mark" />
      {children}
    </span>
  );
}
