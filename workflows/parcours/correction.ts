import type { Contexte } from "./context.ts";
import type { DemandeDeCorrection } from "./request.ts";

/** Whether a request for correction is running on a document: what the authority asked is not deposited again yet. */
export const enCorrection = (contexte: Contexte, modele: string): boolean => demandeEnCours(contexte, modele) !== null;

/** The request for correction running on a document, or null when there is none. */
const demandeEnCours = ({ lettre, projet }: Contexte, modele: string): DemandeDeCorrection | null => {
  if (modele === "lettreIntention") return lettre.complements;
  return modele === "projetDeSante" ? projet.corrections : null;
};

/**
 * The sections a request for correction reopens in a document, or null when all of it may change: no request is
 * running, or it names no section.
 */
export function sectionsAReprendre(contexte: Contexte, modele: string): readonly string[] | null {
  const sections = demandeEnCours(contexte, modele)?.sections ?? [];
  return sections.length > 0 ? sections : null;
}

/** The comments, by identifier, that each want an answer before the next deposit of a document. None outside a request. */
export const commentairesAReprendre = (contexte: Contexte, modele: string): readonly string[] =>
  demandeEnCours(contexte, modele)?.commentaires ?? [];
