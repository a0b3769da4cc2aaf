import { z } from "zod";
import { dateCivile } from "../civil-date.ts";
import { documentFige, empreinteSignee, fait, texte, texteFacultatif } from "../fact-schema.ts";
import { MISSIONS } from "../missions/missions.ts";

/** Signing the minutes is one of three distinct acts: agreeing, agreeing with reservations, or having read. */
export const POSITIONS = ["approuve", "avecReserves", "prisConnaissance"] as const;
export type Position = (typeof POSITIONS)[number];

const taux = z
  .int({ error: "Indiquez un taux entre 0 et 100 %." })
  .min(0, "Indiquez un taux entre 0 et 100 %.")
  .max(10_000, "Indiquez un taux entre 0 et 100 %.");

export const faitsDialogue = [
  fait("RapportActiviteDepose", documentFige),
  fait("DonneesAssuranceMaladieDeposees", {
    donnees: texte(20, "Indiquez les données de l’Assurance maladie pour chaque mission."),
  }),
  fait("DialogueProgramme", { seanceLe: dateCivile, lieu: texte(3, "Indiquez le lieu ou le lien de la séance.") }),
  fait("DialogueTenu", { participants: texte(5, "Nommez les participants.") }),
  fait("CompteRenduPropose", documentFige),
  fait("CompteRenduSigne", {
    ...empreinteSignee,
    position: z.enum(POSITIONS, { error: "Choisissez votre position." }),
    reserves: texteFacultatif,
  }),
  fait("AtteinteArretee", {
    /** Attainment per mission, in basis points (10 000 = 100 %). */
    taux: z
      .partialRecord(z.enum(MISSIONS), taux)
      .refine((parMission) => Object.keys(parMission).length > 0, { error: "Indiquez un taux pour chaque mission." }),
    motivation: texteFacultatif,
  }),
] as const;
