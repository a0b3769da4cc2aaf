/** Endings that say number or gender, and what stays of the word; the first that fits is taken off. */
const ACCORDS: readonly (readonly [RegExp, string])[] = [
  [/eaux?$/, "eau"],
  [/aux$/, "al"],
  [/trices?$/, "teur"],
  [/euses?$/, "eur"],
  [/ives?$/, "if"],
  [/[sx]$/, ""],
];
const ACCORDABLE = /^[a-z]{4,}$/;

/**
 * What plurals and feminines of a folded word share: « hopitaux » and « hopital », « infirmieres » and « infirmier ».
 * Light on purpose: a word that only looks like another is worse than one missed. Numbers and short words stay.
 */
export function racine(mot: string): string {
  if (!ACCORDABLE.test(mot)) return mot;
  const accord = ACCORDS.find(([fin]) => fin.test(mot));
  const accorde = accord ? mot.replace(accord[0], accord[1]) : mot;
  // « professionnelle » without its e still doubles its l.
  return accorde.replace(/e$/, "").replace(/([a-z])\1$/, "$1");
}
