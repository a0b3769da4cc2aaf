import { z } from "zod";
import { dateCivile } from "../civil-date.ts";
import { fait, texte } from "../fact-schema.ts";

/** The decisions of the ARS that it may withdraw; the silence that validated is one of them. */
export const DECISIONS_RETIRABLES = [
  "LettreIntentionValidee",
  "LettreIntentionRefusee",
  "ProjetDeSanteValide",
  "ProjetDeSanteReputeValide",
  "OppositionNotifiee",
] as const;
export type DecisionRetirable = (typeof DECISIONS_RETIRABLES)[number];

/** Why a decision is withdrawn: it is illegal, or the CPTS asks for it to have a more favourable one. */
export const FONDEMENTS_DU_RETRAIT = ["illegalite", "demandeDuBeneficiaire"] as const;
export type FondementDuRetrait = (typeof FONDEMENTS_DU_RETRAIT)[number];

export const faitsRetrait = [
  fait("DecisionRetiree", {
    decision: z
      .enum(DECISIONS_RETIRABLES, { error: "Indiquez la décision retirée, telle que le dossier la donne." })
      .describe("La dernière décision du dossier. Elle et son jour, decisionDu, sont donnés par actesPossibles."),
    decisionDu: dateCivile,
    fondement: z.enum(FONDEMENTS_DU_RETRAIT, { error: "Choisissez pourquoi la décision est retirée." }),
    motivation: texte(80, "Motivez le retrait en droit et en fait, en plusieurs phrases."),
    /** The day the CPTS was invited to give its observations; compulsory when it loses what the decision gave it. */
    observationsDemandeesLe: dateCivile.optional(),
  }),
] as const;
