/**
 * An amount as people type it, in whole euros: « 3 500 € », « 3500 », « 3 500 EUR » are 3500. Null for anything else:
 * centimes, a sign, words, more figures than an amount has.
 */
export function lireMontant(valeur = ""): number | null {
  const [, chiffres] = /^(\d{1,12})(?:€|EUR)?$/i.exec(valeur.replace(/\s/g, "")) ?? [];
  return chiffres === undefined ? null : Number(chiffres);
}
