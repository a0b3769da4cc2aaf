import { z } from "zod";
import { fait, personne, texte } from "../fact-schema.ts";

const commune = z.strictObject({
  code: z.string().regex(/^(\d{5}|2[AB]\d{3})$/, "Ce code de commune n’existe pas."),
  nom: z.string().min(1).max(80),
  departement: z.string().min(2).max(3),
  region: z.string().min(2).max(3),
  population: z
    .int({ error: "La population de cette commune est inconnue. Signalez-le à l’administration du service." })
    .positive("La population de cette commune est inconnue. Signalez-le à l’administration du service."),
});
export type CommuneDuTerritoire = z.infer<typeof commune>;

export const nomDuDossier = z
  .string({ error: "Donnez un nom à votre projet." })
  .trim()
  .min(3, "Donnez un nom à votre projet, en trois lettres au moins.")
  .max(120, "Ce nom dépasse 120 caractères. Raccourcissez-le.");

/** The facts of the file itself, whatever the instrument in progress. */
export const faitsDuDossier = [
  fait("DossierOuvert", { nom: nomDuDossier, regles: z.string(), machine: z.string() }),
  fait("DossierRepris", {
    pieces: texte(10, "Citez les pièces papier qui prouvent les étapes déjà franchies."),
    etapes: z.int().nonnegative(),
  }),
  fait("PorteurDesigne", {
    personne,
    role: z.enum(["porteur", "coporteur"], { error: "Choisissez porteur ou co-porteur." }),
  }),
  fait("TerritoireDefini", {
    communes: z
      .array(commune)
      .min(1, "Choisissez au moins une commune.")
      .max(600, "Un territoire compte au plus 600 communes."),
    source: z.string().min(1),
  }),
  fait("DossierAbandonne", { motif: texte(10, "Dites en une phrase pourquoi le projet s’arrête.") }),
] as const;
