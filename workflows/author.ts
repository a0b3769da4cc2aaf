import { z } from "zod";
import { QUALITES } from "./acteur.ts";

/** Who signs a fact, as the journal keeps it. */
export const auteur = z.strictObject({
  id: z.string().min(1).max(64),
  nom: z.string().min(1).max(120),
  qualite: z.enum(QUALITES),
});
export type Auteur = z.infer<typeof auteur>;
