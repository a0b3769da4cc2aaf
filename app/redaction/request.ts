import { dateLongue } from "#app/format.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import { enCorrection } from "#workflows/parcours/correction.ts";

/** What the ARS asked to correct in a document, in its words, and by when. */
export type DemandeLue = { readonly texte: string; readonly avantLe: string };

/** The request running on a document, as its writers read it; null when none is. */
export function demandeLue(dossier: Dossier, modele: string): DemandeLue | null {
  if (!enCorrection(contexteDe(dossier), modele)) return null;
  for (const fait of [...dossier.faits].reverse()) {
    if (fait.type === "CorrectionsDemandees" && modele === "projetDeSante")
      return { texte: fait.corrections, avantLe: dateLongue(fait.avantLe) };
    if (fait.type === "ComplementsDemandes" && modele === "lettreIntention")
      return { texte: fait.demandes, avantLe: dateLongue(fait.avantLe) };
  }
  return null;
}
