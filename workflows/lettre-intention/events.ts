import { z } from "zod";
import { ORGANISMES } from "../acteur.ts";
import { dateCivile } from "../civil-date.ts";
import { documentFige, fait, personne, texte, texteFacultatif } from "../fact-schema.ts";
import { matiereDeLaDemande } from "../parcours/request.ts";

export const SENS_AVIS = ["favorable", "favorableAvecReserves", "defavorable"] as const;
export type SensAvis = (typeof SENS_AVIS)[number];

const organisme = z.enum(ORGANISMES, { error: "Choisissez la CPAM, la MSA, l’URPS ou la délégation départementale." });

/** Letter of intent: no article of law sets its delay; regional practice does. */
export const faitsLettreIntention = [
  fait("LettreIntentionDeposee", documentFige),
  fait("ExamenOuvert", { responsable: personne }),
  fait("ComplementsDemandes", {
    demandes: texte(20, "Dites précisément ce qui manque, en une phrase au moins."),
    avantLe: dateCivile,
    ...matiereDeLaDemande,
  }),
  fait("LettreIntentionValidee", { observations: texteFacultatif }),
  fait("LettreIntentionRefusee", {
    motivation: texte(40, "Motivez le refus : les raisons de fait et de droit, en deux phrases au moins."),
  }),
  fait("LettreIntentionRetiree", { motif: texteFacultatif }),
  fait("AvisDemande", { organisme, avantLe: dateCivile, question: texteFacultatif }),
  fait("AvisRendu", {
    sens: z.enum(SENS_AVIS, { error: "Choisissez le sens de l’avis." }),
    observations: texte(10, "Expliquez votre avis en une phrase au moins."),
  }),
  fait("AvisRetourne", {
    organisme,
    question: texte(10, "Dites en une phrase ce que l’avis doit préciser."),
    avantLe: dateCivile,
  }),
  fait("AvisAnnule", { organisme, motif: texte(5, "Dites pourquoi l’avis n’est plus attendu.") }),
] as const;
