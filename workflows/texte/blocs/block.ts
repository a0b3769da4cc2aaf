import type { Lignes } from "../lignes.ts";

/** What a template settles for itself: how many rows at least, and which ones are ready to insert. */
export type Reglages = Pick<Lignes, "minimum" | "pretes">;

/** A block whose columns are known, waiting for what a template settles. */
export const bloc =
  (fixe: Omit<Lignes, keyof Reglages>) =>
  (reglages: Reglages = {}): Lignes => ({ ...fixe, ...reglages });
