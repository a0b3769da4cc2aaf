import * as Y from "yjs";
import type { Colonne, Ligne, Lignes } from "#workflows/texte/lignes.ts";

export type Bloc = Y.Map<Y.Map<unknown>>;

/** Who changes rows here: what is typed in a cell has the cell itself for author. */
export const ICI = Symbol("ici");

export const enMots = ({ nature }: Colonne): boolean => nature === "texte" || nature === "texteLong";

const rangDe = (bloc: Bloc, id: string): number => Number(bloc.get(id)?.get("rang") ?? 0);

/** The rows of a block, in their order. */
export const ordre = (bloc: Bloc): string[] =>
  [...bloc.keys()]
    .filter((id) => bloc.get(id) instanceof Y.Map)
    .sort((a, b) => rangDe(bloc, a) - rangDe(bloc, b) || (a < b ? -1 : 1));

/** What a cell says, whatever it is made of. */
export function valeurDe(bloc: Bloc, id: string, code: string): string {
  const cellule = bloc.get(id)?.get(code);
  return cellule instanceof Y.Text ? cellule.toString() : typeof cellule === "string" ? cellule : "";
}

export const ligneDe = (bloc: Bloc, colonnes: readonly Colonne[], id: string): Ligne => ({
  ...Object.fromEntries(colonnes.map(({ code }) => [code, valeurDe(bloc, id, code)])),
  id,
});

/** The place between a row and the one that follows it; the end when there is no row before. */
function apres(bloc: Bloc, precedente: string | undefined): number {
  const ids = ordre(bloc);
  const place = precedente === undefined ? ids.length - 1 : ids.indexOf(precedente);
  const avant = ids[place];
  const suivante = ids[place + 1];
  if (avant === undefined) return 0;
  const rang = rangDe(bloc, avant);
  return suivante === undefined ? rang + 1 : (rang + rangDe(bloc, suivante)) / 2;
}

type Valeurs = Readonly<Record<string, string>>;

function poser(bloc: Bloc, { colonnes }: Lignes, valeurs: Valeurs, id: string, rang: number): void {
  bloc.doc?.transact(() => {
    const ligne = new Y.Map<unknown>();
    ligne.set("rang", rang);
    for (const colonne of colonnes) {
      const valeur = valeurs[colonne.code] ?? "";
      ligne.set(colonne.code, enMots(colonne) ? new Y.Text(valeur) : valeur);
    }
    bloc.set(id, ligne);
  }, ICI);
}

/** Adds a row after another, or at the end; answers its id. */
export function ajouter(bloc: Bloc, lignes: Lignes, valeurs: Valeurs = {}, precedente?: string): string {
  const id = crypto.randomUUID();
  poser(bloc, lignes, valeurs, id, apres(bloc, precedente));
  return id;
}

/** Takes a row away; answers what puts it back where it was. */
export function retirer(bloc: Bloc, lignes: Lignes, id: string): () => void {
  const valeurs = ligneDe(bloc, lignes.colonnes, id);
  const rang = rangDe(bloc, id);
  bloc.doc?.transact(() => bloc.delete(id), ICI);
  return () => poser(bloc, lignes, valeurs, id, rang);
}

/** Moves a row by one place; nothing at the ends. */
export function deplacer(bloc: Bloc, id: string, sens: -1 | 1): void {
  const ids = ordre(bloc);
  const place = ids.indexOf(id) + sens;
  if (place < 0 || place >= ids.length) return;
  const voisins = ids.filter((autre) => autre !== id);
  voisins.splice(place, 0, id);
  // Rows put in by two people at once may share a place: the order shown is written down before it changes.
  bloc.doc?.transact(() => {
    for (const [rang, autre] of voisins.entries()) if (rangDe(bloc, autre) !== rang) bloc.get(autre)?.set("rang", rang);
  }, ICI);
}

/** Writes a cell that is not made of words. */
export const ecrireCellule = (bloc: Bloc, id: string, code: string, valeur: string) =>
  bloc.doc?.transact(() => bloc.get(id)?.set(code, valeur), ICI);

/** The words of a cell; begun when the row came without them. */
export function motsDe(bloc: Bloc, id: string, code: string): Y.Text | undefined {
  const ligne = bloc.get(id);
  if (!ligne) return undefined;
  const present = ligne.get(code);
  if (present instanceof Y.Text) return present;
  const mots = new Y.Text(typeof present === "string" ? present : "");
  bloc.doc?.transact(() => ligne.set(code, mots), ICI);
  return mots;
}
