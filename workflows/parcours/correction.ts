import type { Contexte } from "./context.ts";

/**
 * The sections a request for correction reopens in a document, or null when all of it may change: no request is
 * running, or it names no section.
 */
export function sectionsAReprendre(_contexte: Contexte, _modele: string): readonly string[] | null {
  return null;
}
