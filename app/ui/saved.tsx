import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { Icon, type IconName } from "./icon.tsx";

type SavedState = "saved" | "wait" | "off";

const icons: Record<SavedState, IconName> = { saved: "circle-check", wait: "ellipsis", off: "triangle-alert" };

const words: Record<SavedState, string> = {
  saved: "Enregistré",
  wait: "Enregistrement…",
  off: "Hors ligne : gardé sur cet appareil, envoyé dès le retour du réseau",
};

type SavedProps = {
  state: SavedState;
  /** It changes with each key: what must be heard is said elsewhere. */
  quiet?: boolean;
  children?: ReactNode;
};

/** « Saved » means stored on the server: never green before it answered. */
export function Saved({ state, quiet, children = words[state] }: SavedProps) {
  return (
    <span className={classes("saved", state !== "saved" && state)} role="status" aria-live={quiet ? "off" : undefined}>
      <Icon name={icons[state]} />
      {children}
    </span>
  );
}
