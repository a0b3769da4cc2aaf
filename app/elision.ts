/** A vowel, a « y » before a consonant, or a mute « h »: that of given names is, save before « a » (Hassan, Hakim). */
const ELIDE = /^(?:[aeiou]|y[^aeiou]|h[eiouy])/;

/** « d’Inès », « d’Hélène », « de Paul »: who something is of, before a name. */
export function de(nom: string): string {
  const lettres = nom.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/gi, "oe").replace(/æ/gi, "ae").toLowerCase();
  return ELIDE.test(lettres) ? `d’${nom}` : `de ${nom}`;
}
