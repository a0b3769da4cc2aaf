const TROU = /(?<=^|\s)…(?=[^\S\n]+\S|[,;:.)])|^…/gmu;

/**
 * How many « … » of a ready text still wait for a figure: those that stand alone between two words, or begin a line.
 * A sentence that trails off (« et ainsi de suite… », or « … » as its last sign) is not one to fill.
 */
export const trousDe = (texte: string): number => texte.match(TROU)?.length ?? 0;

/** « 2 passages « … » à compléter »; null when nothing waits. */
export function direTrous(texte: string): string | null {
  const trous = trousDe(texte);
  if (trous === 0) return null;
  return `${trous} ${trous > 1 ? "passages" : "passage"} «\u00a0…\u00a0» à compléter`;
}
