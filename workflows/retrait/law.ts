import { type DateCivile, plusMois } from "../civil-date.ts";
import type { Mention } from "../pieces/mentions.ts";
import type { Regles } from "../regles/regles.ts";
import type { DecisionRetirable } from "./events.ts";

const CRPA = "du code des relations entre le public et l’administration";

const FAVORABLES: readonly DecisionRetirable[] = [
  "LettreIntentionValidee",
  "ProjetDeSanteValide",
  "ProjetDeSanteReputeValide",
];

/** Whether a decision gives the CPTS something it may rely on: a validation does, a refusal and an opposition do not. */
export const creeDesDroits = (decision: DecisionRetirable): boolean => FAVORABLES.includes(decision);

/** Last day, inclusive, on which an illegal decision may be withdrawn: counted from the day it was made, month to month. */
export const dernierJourDuRetrait = (
  decisionDu: DateCivile,
  { retraitMois }: Pick<Regles, "retraitMois">,
): DateCivile => plusMois(decisionDu, retraitMois.valeur);

/** What the law asks of a withdrawal, each rule with its text. Whether it applies to these decisions is to verify. */
export const REGLES_DU_RETRAIT = {
  creatrice: {
    valeur:
      "Une décision créatrice de droits ne se retire de la propre initiative de l’administration que si elle est illégale, dans les quatre mois suivant la prise de cette décision",
    source: `article L. 242-1 ${CRPA}`,
    statut: "source",
  },
  demande: {
    valeur:
      "À la demande de son bénéficiaire, une décision créatrice de droits peut être retirée sans condition de délai, si le retrait ne porte pas atteinte aux droits des tiers et s’il s’agit de la remplacer par une décision plus favorable",
    source: `article L. 242-4 ${CRPA}`,
    statut: "source",
  },
  nonCreatrice: {
    valeur:
      "Une décision qui ne crée pas de droits ne se retire que si elle est illégale, dans les quatre mois suivant son édiction",
    source: `article L. 243-3 ${CRPA}`,
    statut: "source",
  },
  motivation: {
    valeur: "Le retrait d’une décision créatrice de droits est motivé",
    source: `article L. 211-2 ${CRPA}`,
    statut: "a-verifier",
  },
  contradictoire: {
    valeur: "La CPTS a été mise à même de présenter des observations écrites avant le retrait",
    source: `articles L. 121-1 et L. 122-1 ${CRPA}`,
    statut: "a-verifier",
  },
  effet: {
    valeur: "La décision retirée disparaît pour l’avenir comme pour le passé",
    source: `article L. 240-1 ${CRPA}`,
    statut: "a-verifier",
  },
  sansTerme: {
    valeur:
      "Aucun texte vu ne dit si un délai court de nouveau après le retrait, ni depuis quel jour : ce service n’en compte aucun, et l’ARS est invitée par prudence à prendre sans tarder une décision expresse",
    source: "choix de ce service",
    statut: "a-verifier",
    horsPapier: true,
  },
} as const satisfies Record<string, Mention>;
