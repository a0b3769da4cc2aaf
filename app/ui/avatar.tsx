import { classes } from "./classes.ts";

/** Initials of a function; the name is written beside. */
export function Avatar({ initials, tone }: { initials: string; tone?: string }) {
  return (
    <span className={classes("av", tone)} aria-hidden="true">
      {initials}
    </span>
  );
}
