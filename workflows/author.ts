import { z } from "zod";
import { QUALITES } from "./acteur.ts";
import { dateCivile } from "./civil-date.ts";

/**
 * By whom somebody may sign: name and function of whoever delegates, the deed, its first and last day, both included
 * (délégation de signature). Printed as « par délégation ».
 */
export const delegation = z.strictObject({
  delegant: z.string().trim().min(3).max(200),
  acte: z.string().trim().min(3).max(200),
  du: dateCivile,
  au: dateCivile,
});
export type Delegation = z.infer<typeof delegation>;

/** Who signs a fact, as the journal keeps it. */
export const auteur = z.strictObject({
  id: z.string().min(1).max(64),
  nom: z.string().min(1).max(120),
  qualite: z.enum(QUALITES),
  /** The delegation by which they hold that capacity, when it is not theirs. */
  delegation: delegation.optional(),
});
export type Auteur = z.infer<typeof auteur>;
