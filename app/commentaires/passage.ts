/** Where a passage stands: its words as the text has them, and the number of characters before it. */
export type Passage = { readonly citation: string; readonly debut: number };

/** Every place of a text that is not a space: a page, a browser and a register do not break lines at the same places. */
const placesDe = (texte: string): number[] => Array.from(texte.matchAll(/[^\s\u00ad\u200b]/g), ({ index }) => index);

const sansEspaces = (texte: string): string => texte.replace(/[\s\u00ad\u200b]/g, "");

/** How many letters, spaces left out, stand before a place of a text. */
export const lettresAvant = (texte: string, debut: number): number => sansEspaces(texte.slice(0, debut)).length;

/**
 * Finds quoted words in a text, spaces apart: the occurrence nearest to `pres`, counted in letters from the start.
 * Null when the text does not hold them, or when nothing is quoted.
 */
export function situer(texte: string, citation: string, pres = 0): Passage | null {
  const mots = sansEspaces(citation);
  if (mots === "") return null;
  const [choisie] = occurrences(sansEspaces(texte), mots).sort((a, b) => Math.abs(a - pres) - Math.abs(b - pres));
  if (choisie === undefined) return null;
  const places = placesDe(texte);
  const debut = places[choisie] ?? 0;
  const fin = (places[choisie + mots.length - 1] ?? debut) + 1;
  return { citation: texte.slice(debut, fin), debut };
}

function occurrences(texte: string, mots: string): number[] {
  const trouvees: number[] = [];
  for (let place = texte.indexOf(mots); place !== -1; place = texte.indexOf(mots, place + 1)) trouvees.push(place);
  return trouvees;
}
