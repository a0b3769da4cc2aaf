import type { Acteur, Qualite } from "./acteur.ts";
import type { DateCivile } from "./civil-date.ts";
import type { Dossier } from "./dossier.ts";
import type { TypeDeFait } from "./fact.ts";
import { qualitePour } from "./permissions.ts";
import { type ActePossible, actesPossibles } from "./possible.ts";

/** The decisions of the ARS that those who instruct prepare, and those who sign make. */
export const DECISIONS_PREPAREES = [
  "LettreIntentionValidee",
  "LettreIntentionRefusee",
  "ProjetDeSanteValide",
  "OppositionNotifiee",
] as const satisfies readonly TypeDeFait[];

const seDecide = (type: TypeDeFait) => (DECISIONS_PREPAREES as readonly TypeDeFait[]).includes(type);

/** Whether, with these capacities, one prepares this decision without being able to make it. */
export const prepareSeulement = (type: TypeDeFait, qualites: readonly Qualite[]): boolean =>
  seDecide(type) && qualites.includes("ars.instructeur") && qualitePour(type, qualites) === undefined;

/** The decisions this person may prepare now on a file: those the machine would let who signs make. */
export function decisionsAPreparer(dossier: Dossier, acteur: Acteur, aujourdhui: DateCivile): ActePossible[] {
  const signataire: Acteur = { ...acteur, qualites: ["ars.signataire"] };
  return actesPossibles(dossier, signataire, aujourdhui).filter(({ type }) => prepareSeulement(type, acteur.qualites));
}

/** Whether a fact ends what was prepared: the decision is made, or the law has made it. */
export const closLaPreparation = (type: TypeDeFait): boolean =>
  seDecide(type) ||
  type === "ProjetDeSanteReputeValide" ||
  type === "LettreIntentionRetiree" ||
  type === "DossierAbandonne";
