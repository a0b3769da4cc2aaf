import { type DateCivile, plusMois } from "#workflows/civil-date.ts";

/** Sentences one after the other. */
export const p = (...phrases: readonly (string | false | undefined)[]): string => phrases.filter(Boolean).join(" ");

/** One item per line. */
export const lignes = (...elements: readonly string[]): string => elements.join("\n");

/** « d'Auray », « de Langon ». */
export const de = (nom: string): string => (/^([aeiouyàâéèêëîïôùûœ]|h[eéo])/i.test(nom) ? `d’${nom}` : `de ${nom}`);

const MOIS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

/** « avril 2027 ». */
export const mois = (jour: DateCivile, plus = 0): string => {
  const [annee, rang] = plusMois(jour, plus).split("-");
  return `${MOIS[Number(rang) - 1]} ${annee}`;
};

/** « 12 avril 2027 », « 1er avril 2027 ». */
export const date = (jour: DateCivile): string => {
  const quantieme = Number(jour.slice(8));
  return `${quantieme === 1 ? "1er" : quantieme} ${mois(jour)}`;
};

/** « 46 200 », with a space that does not break. */
export const nb = (valeur: number): string => String(Math.round(valeur)).replace(/\B(?=(\d{3})+$)/g, "\u00a0");

export const euros = (valeur: number): string => `${nb(valeur)} €`;

/** The same text, its first letter a capital. */
export const capitale = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);
