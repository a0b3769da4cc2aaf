import { diffArrays } from "diff";
import { canonique } from "#workflows/canonical-json.ts";
import type { Noeud } from "#workflows/texte/riche.ts";
import { grouper, SUITE } from "./read.ts";
import { ecart } from "./words.ts";

/** Two blocks with the same key are the same block; one whose key is empty is left alone. */
export type Cle = (bloc: Noeud) => string;

/** What the editor writes and a text read from Markdown leaves out. */
const PAR_DEFAUT: Readonly<Record<string, unknown>> = { colspan: 1, rowspan: 1, start: 1 };
/** The attributes of a node that say something. */
export const attributsDe = ({ attrs = {} }: Noeud) =>
  Object.entries(attrs).filter(
    ([cle, valeur]) => valeur !== null && valeur !== undefined && PAR_DEFAUT[cle] !== valeur,
  );

const nette = (noeud: Noeud): unknown => ({
  type: noeud.type,
  text: noeud.text,
  attrs: Object.fromEntries(attributsDe(noeud)),
  marks: (noeud.marks ?? []).map(canonique).sort(),
  content: (noeud.type === SUITE ? noeud.content : grouper(noeud.content))?.map(nette) ?? [],
});
/** The key of a block that says exactly the same. */
export const exacte: Cle = (noeud) => canonique(nette(noeud));

/** The changes from one list to the other, each followed by what stays. */
export function morceaux(anciennes: string[], nouvelles: string[]): { otes: number; mis: number; gardes: number }[] {
  const suite = [{ otes: 0, mis: 0, gardes: 0 }];
  for (const { removed, added, value } of diffArrays(anciennes, nouvelles)) {
    const dernier = suite.at(-1);
    const courant = dernier && dernier.gardes === 0 ? dernier : { otes: 0, mis: 0, gardes: 0 };
    if (courant !== dernier) suite.push(courant);
    courant[removed ? "otes" : added ? "mis" : "gardes"] += value.length;
  }
  return suite;
}

const lettres = (noeud: Noeud): string => noeud.text ?? (noeud.content ?? []).map(lettres).join("\n");

/** Whether one block is the other, corrected: at least half of it stands at its two ends. */
export function semblables(present: Noeud, voulu: Noeud): boolean {
  const [ancien, nouveau] = [lettres(present), lettres(voulu)];
  const { ote, mis } = ecart(ancien, nouveau);
  return Math.max(ote, mis.length) * 2 <= Math.max(ancien.length, nouveau.length);
}
