import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./icon.tsx";

export type AlertTone = "info" | "ok" | "warn" | "error";

const icons: Record<AlertTone, IconName> = {
  info: "info",
  ok: "circle-check",
  warn: "triangle-alert",
  error: "circle-x",
};

type AlertProps = {
  tone?: AlertTone;
  /** Says what happened; the sentence below says what to do. */
  title: ReactNode;
  /** Read aloud when it appears after the page. */
  live?: boolean;
  children?: ReactNode;
};

export function Alert({ tone = "info", title, live, children }: AlertProps) {
  const role = live ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div className={classes("alert", tone)} role={role}>
      <Icon name={icons[tone]} />
      <div>
        <p className="alert-t">{title}</p>
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
