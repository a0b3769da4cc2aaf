import { z } from "zod";
import { auteur } from "./author.ts";
import { dateCivile } from "./civil-date.ts";

/**
 * The shape every fact shares: `le` the civil day it takes legal effect, `par` who did it and in what capacity,
 * `reprise` when it happened on paper before the file came here.
 */
export const fait = <T extends string, C extends z.core.$ZodLooseShape>(type: T, champs: C) =>
  z.strictObject({
    type: z.literal(type),
    le: dateCivile,
    par: auteur,
    reprise: z.literal(true).optional(),
    ...champs,
  });

/** A text somebody must write for the act to stand. */
export const texte = (minimum: number, consigne: string) =>
  z
    .string({ error: consigne })
    .trim()
    .min(minimum, consigne)
    .max(20_000, "Ce texte dépasse 20 000 caractères. Raccourcissez-le ou joignez un document.");

export const texteFacultatif = z
  .string()
  .trim()
  .max(20_000, "Ce texte dépasse 20 000 caractères. Raccourcissez-le ou joignez un document.")
  .optional();

/** A person as a fact names one. */
export const personne = z.strictObject({
  id: z.string({ error: "Choisissez une personne." }).min(1, "Choisissez une personne.").max(64),
  nom: z.string({ error: "Choisissez une personne." }).min(1, "Choisissez une personne.").max(120),
});
export type Personne = z.infer<typeof personne>;

const sha256 = z
  .string({ error: "Le texte figé est introuvable. Rechargez la page." })
  .regex(/^[0-9a-f]{64}$/, "Le texte figé est introuvable. Rechargez la page.");

/** A frozen document: the journal holds its name and its fingerprint, never its text. */
export const documentFige = {
  versionId: z.string().min(1).max(64),
  sha256,
  numero: z.int().positive(),
};

/** The fingerprint of the text a person is signing. */
export const empreinteSignee = { sha256 };
