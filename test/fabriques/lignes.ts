import type { Champ } from "#workflows/modeles/modele.ts";
import { type Colonne, ecrireLignes, type Ligne } from "#workflows/texte/lignes.ts";

// For the tests: an answer to a structured block in which nothing is missing.

function celluleValide({ code, nature, choix = [], facultatif, libelle }: Colonne, rang: number): string {
  if (code === "codeInsee") return `33${String(rang + 1).padStart(3, "0")}`;
  if (facultatif) return "";
  if (nature === "choix") return choix[0] ?? "";
  if (nature === "date") return "2026-03-15";
  if (nature === "nombre" || nature === "euros") return "1200";
  return `${libelle} de la ligne ${rang + 1}`;
}

/** As many rows as the block asks for, one at least, every compulsory cell filled, as the answer keeps them. */
export function rangeesValides({ lignes }: Pick<Champ, "lignes">): string {
  const nombre = Math.max(1, lignes?.minimum ?? 0);
  const rangees = Array.from(
    { length: nombre },
    (_, rang): Ligne => ({
      ...Object.fromEntries((lignes?.colonnes ?? []).map((colonne) => [colonne.code, celluleValide(colonne, rang)])),
      id: `ligne-${rang + 1}`,
    }),
  );
  return ecrireLignes(rangees);
}
