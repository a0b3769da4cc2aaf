import { z } from "zod";
import { dateCivile } from "../civil-date.ts";
import { documentFige, fait, texte, texteFacultatif } from "../fact-schema.ts";
import { matiereDeLaDemande } from "../parcours/request.ts";

/** The only two grounds on which the ARS may oppose a projet de santé (art. L. 1434-12 CSP). */
export const MOTIFS_OPPOSITION = ["objectifsPrs", "pertinenceTerritoire"] as const;
export type MotifOpposition = (typeof MOTIFS_OPPOSITION)[number];

export const faitsProjetDeSante = [
  fait("AssociationDeclaree", {
    nom: texte(3, "Indiquez le nom de l’association, tel que déclaré."),
    rna: z
      .string({ error: "Indiquez le numéro RNA." })
      .trim()
      .regex(/^W\d{9}$/, "Le numéro RNA commence par W et compte neuf chiffres, par exemple W332012345."),
    siege: texte(5, "Indiquez l’adresse du siège."),
    declareeLe: dateCivile,
  }),
  fait("ProjetDeSanteDepose", documentFige),
  fait("PiecesManquantesSignalees", {
    pieces: texte(10, "Citez chaque pièce manquante."),
    avantLe: dateCivile,
  }),
  fait("CompletudeConstatee", { completLe: dateCivile }),
  fait("CorrectionsDemandees", {
    corrections: texte(20, "Dites ce qui doit être corrigé, et où, en une phrase au moins."),
    avantLe: dateCivile,
    ...matiereDeLaDemande,
  }),
  fait("ProjetDeSanteValide", { observations: texteFacultatif }),
  fait("ProjetDeSanteReputeValide", {}),
  fait("OppositionNotifiee", {
    motif: z.enum(MOTIFS_OPPOSITION, { error: "Choisissez l’un des deux motifs prévus par la loi." }),
    motivation: texte(80, "Motivez l’opposition en droit et en fait, en plusieurs phrases."),
  }),
] as const;
