import type { Partie } from "../acteur.ts";
import { plusMois } from "../civil-date.ts";
import type { Garde } from "../parcours/guard.ts";
import { partieDe } from "./memory.ts";

/** The contract binds an association: it must exist first (art. L. 1434-12-1 CSP). */
export const siAssociationDeclaree: Garde = ({ projet }) => projet.association !== null;

/** The text in the fact is the text of the proposal, to the byte. */
export const siTexteDuContrat: Garde = ({ contrat }, fait) => "sha256" in fait && fait.sha256 === contrat.sha256;

/** The text that this fact signs, whichever instrument it belongs to. */
const texteASigner: Garde = ({ contrat, dialogue, avenant }, fait) => {
  if (fait.type === "ContratSigne") return fait.sha256 === contrat.sha256;
  if (fait.type === "CompteRenduSigne") return fait.sha256 === dialogue.sha256;
  return fait.type === "AvenantSigne" && fait.sha256 === avenant.sha256;
};

/** A party signs for itself, and signs the text that stands. */
export const siSigneParPartie =
  (partie: Partie): Garde =>
  (contexte, fait) =>
    partieDe(fait) === partie && texteASigner(contexte, fait);

/** The contract ends at its term, or on the day the notice given by the CPTS runs out. */
export const siTermeAtteint: Garde = ({ contrat, execution }, fait) =>
  fait.le === contrat.termeLe || fait.le === execution.effetDenonciationLe;

/** Renewal is decided during the last contract year, and not once the CPTS has given notice. */
export const siDerniereAnnee: Garde = ({ contrat, execution }, fait) =>
  contrat.termeLe !== null && execution.effetDenonciationLe === null && fait.le >= plusMois(contrat.termeLe, -12);
