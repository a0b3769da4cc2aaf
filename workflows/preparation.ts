import type { Acteur, Qualite } from "./acteur.ts";
import type { DateCivile } from "./civil-date.ts";
import type { Dossier } from "./dossier.ts";
import type { TypeDeFait } from "./fact.ts";
import { qualitePour } from "./permissions.ts";
import { type ActePossible, actesPossibles } from "./possible.ts";

const SUR_UN_DEPOT = [
  "LettreIntentionValidee",
  "LettreIntentionRefusee",
  "ProjetDeSanteValide",
  "OppositionNotifiee",
  "DecisionRetiree",
] as const satisfies readonly TypeDeFait[];
const SUR_UNE_AIDE = ["AideAuDemarrageAccordee", "AideAuDemarrageRefusee"] as const satisfies readonly TypeDeFait[];

/** The decisions of the ARS that those who instruct prepare, and those who sign make. */
export const DECISIONS_PREPAREES = [...SUR_UN_DEPOT, ...SUR_UNE_AIDE] as const;

const parmi = (types: readonly TypeDeFait[], type: TypeDeFait): boolean => types.includes(type);

/** Whether two decisions answer the same thing: making one of them ends the other. */
export const memeMatiere = (une: TypeDeFait, autre: TypeDeFait): boolean =>
  [SUR_UN_DEPOT, SUR_UNE_AIDE].some((matiere) => parmi(matiere, une) && parmi(matiere, autre));

/** Whether, with these capacities, one prepares this decision without being able to make it. */
export const prepareSeulement = (type: TypeDeFait, qualites: readonly Qualite[]): boolean =>
  parmi(DECISIONS_PREPAREES, type) && qualites.includes("ars.instructeur") && qualitePour(type, qualites) === undefined;

/** The decisions this person may prepare now on a file: those the machine would let who signs make. */
export function decisionsAPreparer(dossier: Dossier, acteur: Acteur, aujourdhui: DateCivile): ActePossible[] {
  const types = DECISIONS_PREPAREES.filter((type) => prepareSeulement(type, acteur.qualites));
  return actesPossibles(dossier, { ...acteur, qualites: ["ars.signataire"] }, aujourdhui, types);
}

/** The types of those the machine lets the ARS make now, whoever signs. */
export const decisionsRendables = (dossier: Dossier, aujourdhui: DateCivile): readonly TypeDeFait[] =>
  decisionsARendre(dossier, { id: "", nom: "", qualites: ["ars.signataire"] }, aujourdhui).map(({ type }) => type);

/** The same decisions, for whoever may make them now. */
export const decisionsARendre = (dossier: Dossier, acteur: Acteur, aujourdhui: DateCivile): ActePossible[] =>
  actesPossibles(dossier, acteur, aujourdhui, DECISIONS_PREPAREES);

/**
 * The prepared decisions a fact ends: those on the same matter once it is decided, by somebody or by the law, or once a
 * signature forbids it; all of them when the file ends. None for every other fact.
 */
export function preparationsCloses(type: TypeDeFait): readonly TypeDeFait[] {
  if (parmi(["DossierAbandonne", "ContratResilie", "ContratEchu"], type)) return DECISIONS_PREPAREES;
  if (parmi(SUR_UNE_AIDE, type)) return SUR_UNE_AIDE;
  const closent = [...SUR_UN_DEPOT, "ProjetDeSanteReputeValide", "LettreIntentionRetiree", "ContratSigne"] as const;
  return parmi(closent, type) ? SUR_UN_DEPOT : [];
}
