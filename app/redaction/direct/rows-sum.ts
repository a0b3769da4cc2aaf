import { type Colonne, type Ligne, raisonDeCellule } from "#workflows/texte/lignes.ts";
import { celluleLisible } from "#workflows/texte/lignes-markdown.ts";

/** « 12 500 € » under a column of amounts; undefined under the others. Cells that are not amounts count for nothing. */
export function totalDe(colonne: Colonne, lignes: readonly Ligne[]): string | undefined {
  if (colonne.nature !== "euros") return undefined;
  const montants = lignes
    .map((ligne) => ligne[colonne.code] ?? "")
    .filter((valeur) => valeur.trim() !== "" && raisonDeCellule(colonne, valeur) === null)
    .map((valeur) => Number(valeur.replace(/\s/g, "")));
  return celluleLisible(colonne, String(montants.reduce((total, montant) => total + montant, 0)));
}

/** How many cells of a block are not complete. */
export const aCompleter = (colonnes: readonly Colonne[], lignes: readonly Ligne[]): number =>
  lignes.reduce(
    (total, ligne) => total + colonnes.filter((colonne) => raisonDeCellule(colonne, ligne[colonne.code])).length,
    0,
  );

/** How a row is named where it must be told from the others. */
export function nomDeLigne(
  colonnes: readonly Colonne[],
  ligne: Readonly<Record<string, string>>,
  rang?: number,
): string {
  const mots = colonnes.find(({ nature }) => nature === "texte");
  const titre = mots ? (ligne[mots.code] ?? "").trim() : "";
  return titre || (rang === undefined ? "Sans titre" : `Ligne ${rang + 1}`);
}
