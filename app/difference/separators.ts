/** What stands between two cells of a row, and between two paragraphs made of one. No text holds them. */
export const CELLULE = "\u2028";
export const COUPURE = "\u2029";

/** A text with nothing in it that could be taken for one of them. */
export const sansSeparateur = (texte: string): string => texte.replace(/[\u2028\u2029]/g, " ");
