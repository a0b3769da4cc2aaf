import type { Lignes } from "../texte/lignes.ts";
import type { Champ } from "./modele.ts";

/** A structured block as a question of a section. It may stay empty when it asks for no row. */
export const champDeLignes = (
  { code, libelle, aide }: Pick<Champ, "code" | "libelle" | "aide">,
  lignes: Lignes,
): Champ => ({
  code,
  libelle,
  aide,
  nature: "lignes",
  lignes,
  ...(lignes.minimum ? {} : { facultatif: true as const }),
});
