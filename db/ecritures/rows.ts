import * as Y from "yjs";
import { type Colonne, type Ligne, type Lignes, lireLignes } from "#workflows/texte/lignes.ts";
import { remplacerMots, sansNul } from "./words.ts";

type Rangee = Y.Map<unknown>;

/** The rows of an answer, with the columns of the block and nothing else; of two rows with one id, the first. */
export function lignesPropres({ colonnes }: Lignes, valeur: string | undefined): Ligne[] {
  const vues = new Set<string>();
  return lireLignes(valeur)
    .filter(({ id }) => !vues.has(id) && vues.add(id))
    .map((ligne) => uneLigne(ligne.id, colonnes, (code) => ligne[code]));
}

/** The rows of a live block, in their order. */
export const lignesVivantes = (bloc: Rangee, { colonnes }: Lignes): Ligne[] =>
  dansLOrdre(bloc).map(([id, rangee]) => uneLigne(id, colonnes, (code) => rangee.get(code)));

const uneLigne = (id: string, colonnes: readonly Colonne[], cellule: (code: string) => unknown): Ligne => ({
  ...Object.fromEntries(colonnes.map(({ code }) => [code, motsDe(cellule(code))])),
  id,
});

const motsDe = (cellule: unknown): string =>
  sansNul(typeof cellule === "string" ? cellule : cellule instanceof Y.Text ? cellule.toString() : "");

const rangDe = (rangee: Rangee | undefined): number | undefined => {
  const rang = rangee?.get("rang");
  return typeof rang === "number" && Number.isFinite(rang) ? rang : undefined;
};

const dansLOrdre = (bloc: Rangee): [string, Rangee][] =>
  [...bloc.entries()]
    .filter((entree): entree is [string, Rangee] => entree[1] instanceof Y.Map)
    .sort(([a, une], [b, autre]) => (rangDe(une) ?? 0) - (rangDe(autre) ?? 0) || (a < b ? -1 : 1));

/** Makes a live block hold exactly these rows: a row is known by its id, and only the cells that differ change. */
export function poserLignes(bloc: Rangee, { colonnes }: Lignes, voulues: readonly Ligne[]): void {
  const gardees = new Set(voulues.map(({ id }) => id));
  for (const id of [...bloc.keys()]) if (!gardees.has(id)) bloc.delete(id);
  let precedent = -1;
  for (const [place, ligne] of voulues.entries()) {
    const presente = bloc.get(ligne.id);
    const rangee = presente instanceof Y.Map ? (presente as Rangee) : new Y.Map<unknown>();
    if (rangee !== presente) bloc.set(ligne.id, rangee);
    const rang = rangDe(rangee);
    precedent = rang !== undefined && rang > precedent ? rang : entre(precedent, voulues.slice(place + 1), bloc);
    if (rang !== precedent) rangee.set("rang", precedent);
    for (const colonne of colonnes) poserCellule(rangee, colonne, ligne[colonne.code] ?? "");
  }
}

/** A place after one row and before the next that keeps its own. */
function entre(precedent: number, suivantes: readonly Ligne[], bloc: Rangee): number {
  const suivant = suivantes
    .map(({ id }) => rangDe(bloc.get(id) as Rangee | undefined))
    .find((rang) => rang !== undefined && rang > precedent);
  const milieu = suivant === undefined ? precedent + 1 : (precedent + suivant) / 2;
  return milieu > precedent ? milieu : precedent + 1;
}

function poserCellule(rangee: Rangee, { code, nature }: Colonne, voulu: string): void {
  const present = rangee.get(code);
  if (nature !== "texte" && nature !== "texteLong") {
    if (motsDe(present) !== voulu) rangee.set(code, voulu);
  } else if (present instanceof Y.Text) remplacerMots(present, present.toString(), voulu);
  else rangee.set(code, new Y.Text(voulu));
}
