import { CELLULE } from "./separators.ts";
import type { Mot } from "./tokens.ts";
import { type Unite, unite } from "./units.ts";

/** How many words two units share, each counted as often as both have it. */
export function communs(a: Unite, b: Unite): number {
  const [petit, grand] = a.sac.size <= b.sac.size ? [a.sac, b.sac] : [b.sac, a.sac];
  let partages = 0;
  for (const [mot, fois] of petit) partages += Math.min(fois, grand.get(mot) ?? 0);
  return partages;
}

/** From 0, nothing in common, to 1, the same words whatever their order. */
export function ressemblance(a: Unite, b: Unite): number {
  if (a.image && a.image.id === b.image?.id) return 1;
  return a.taille + b.taille === 0 ? 0 : (2 * communs(a, b)) / (a.taille + b.taille);
}

/** The share of the shorter unit found in the longer one: 1 when a text was only lengthened. */
export const inclusion = (a: Unite, b: Unite): number => {
  const courte = Math.min(a.taille, b.taille);
  return courte < 3 ? 0 : communs(a, b) / courte;
};

/** Whether a text may be read as another one corrected. Rows are known by their first cell as well. */
export function parente(a: Unite, b: Unite): number {
  if ((a.image === undefined) !== (b.image === undefined)) return 0;
  // A picture in place of another one is that picture replaced.
  if (a.image && b.image) return Math.max(ressemblance(a, b), 0.36);
  if ((a.genre === "rangee") !== (b.genre === "rangee")) return 0;
  const directe = Math.max(ressemblance(a, b), inclusion(a, b) >= 0.8 ? 0.5 : 0);
  return a.genre === "rangee" ? Math.max(directe, 0.9 * ressemblance(tete(a), tete(b))) : directe;
}

const tetes = new WeakMap<Unite, Unite>();
function tete(rangee: Unite): Unite {
  const connue = tetes.get(rangee);
  if (connue) return connue;
  const fin = rangee.mots.findIndex(({ cle }: Mot) => cle === CELLULE);
  const premiere = unite("rangee", 1, fin === -1 ? rangee.mots : rangee.mots.slice(0, fin));
  tetes.set(rangee, premiere);
  return premiere;
}
