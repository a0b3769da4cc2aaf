import { z } from "zod";
import { dateCivile } from "../civil-date.ts";
import { fait, texte, texteFacultatif } from "../fact-schema.ts";

/** Who may be asked to sit with the ARS, or to be heard: the CPTS and the bodies that give opinions. */
export const INVITES = ["cpam", "msa", "urps", "ddArs", "cpts"] as const;
export type Invite = (typeof INVITES)[number];

/** What the committee thinks of the deposit. It binds nobody. */
export const CONCLUSIONS = ["favorable", "favorableAvecReserves", "defavorable", "sansAvis"] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** The comité de validation: usage of the regions, no text. It is heard; the director decides. */
export const faitsComite = [
  fait("ComiteConvoque", {
    seanceLe: dateCivile,
    lieu: texte(3, "Indiquez le lieu ou le lien de la séance."),
    invites: z.array(z.enum(INVITES)).max(INVITES.length).default([]),
    participants: texteFacultatif,
  }),
  fait("ComiteTenu", {
    seanceLe: dateCivile,
    participants: texte(5, "Nommez les participants."),
    conclusion: z.enum(CONCLUSIONS, { error: "Choisissez ce que le comité a conclu." }),
    compteRendu: texte(20, "Résumez ce qui a été dit, en une phrase au moins."),
  }),
] as const;
