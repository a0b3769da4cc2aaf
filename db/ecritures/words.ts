import type * as Y from "yjs";

const HAUT = (code: number) => code >= 0xd800 && code <= 0xdbff;
const BAS = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** The database refuses the null character; a live text may hold one. */
export const sansNul = (texte: string): string => texte.replaceAll("\0", "");

/** What separates two texts: `ote` characters of the old one leave at `debut`, `mis` comes there. */
export function ecart(ancien: string, voulu: string): { debut: number; ote: number; mis: string } {
  const court = Math.min(ancien.length, voulu.length);
  let debut = 0;
  while (debut < court && ancien[debut] === voulu[debut]) debut += 1;
  let fin = 0;
  while (fin < court - debut && ancien[ancien.length - 1 - fin] === voulu[voulu.length - 1 - fin]) fin += 1;
  // One sign may be two characters: half of it would be lost if the other half moved alone.
  if (HAUT(ancien.charCodeAt(debut - 1))) debut -= 1;
  if (BAS(ancien.charCodeAt(ancien.length - fin))) fin -= 1;
  return { debut, ote: ancien.length - debut - fin, mis: voulu.slice(debut, voulu.length - fin) };
}

/** Makes a plain text say something else by its smallest change: what others type around it stays where it is. */
export function remplacerMots(texte: Y.Text, ancien: string, voulu: string): void {
  const { debut, ote, mis } = ecart(ancien, voulu);
  if (ote > 0) texte.delete(debut, ote);
  if (mis !== "") texte.insert(debut, mis);
}
