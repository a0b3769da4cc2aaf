import { type Colonne, type Ligne, type Lignes, raisonDeCellule } from "#workflows/texte/lignes.ts";
import { celluleLisible } from "#workflows/texte/lignes-markdown.ts";
import { lireMontant } from "#workflows/texte/montant.ts";

/** « 12 500 € » under a column of amounts; undefined under the others. Cells that are not amounts count for nothing. */
export function totalDe(colonne: Colonne, lignes: readonly Ligne[]): string | undefined {
  if (colonne.nature !== "euros") return undefined;
  const total = lignes.reduce((somme, ligne) => somme + (lireMontant(ligne[colonne.code]) ?? 0), 0);
  return celluleLisible(colonne, String(total));
}

/** How many cells of a block are not complete. */
export const aCompleter = (colonnes: readonly Colonne[], lignes: readonly Ligne[]): number =>
  lignes.reduce(
    (total, ligne) => total + colonnes.filter((colonne) => raisonDeCellule(colonne, ligne[colonne.code])).length,
    0,
  );

/** « Fiche », « Ligne »: what a row of a block is called. */
export const motDe = ({ presentation }: Pick<Lignes, "presentation">): string =>
  presentation === "fiches" ? "Fiche" : "Ligne";

/** How a row is named where it must be told from the others: by its words, or by its place (« Fiche 3 »). */
export function nomDeLigne(
  bloc: Pick<Lignes, "colonnes" | "presentation">,
  ligne: Readonly<Record<string, string>>,
  rang?: number,
): string {
  const mots = bloc.colonnes.find(({ nature }) => nature === "texte");
  const titre = mots ? (ligne[mots.code] ?? "").trim() : "";
  return titre || (rang === undefined ? "Sans titre" : `${motDe(bloc)} ${rang + 1}`);
}
