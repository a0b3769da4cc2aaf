import type { Noeud } from "#workflows/texte/riche.ts";
import type { Mots, Part } from "./inline.ts";

/** How a short paragraph looks, when it might be a heading that nobody styled. */
export type Allure = Pick<Mots, "gras" | "capitales" | "corps"> & { readonly texte: string };

const LONGUEUR_DE_TITRE = 160;

export const noeudsDe = ({ parts }: Mots): Noeud[] => parts.flatMap((part) => ("mots" in part ? part.mots : []));

/** The words alone, on one line. */
export const texteDe = (mots: Mots): string =>
  noeudsDe(mots)
    .map(({ text = " " }) => text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();

const NUMERO = /^(?:\d{1,2}(?:\.\d{1,2})+\s?[.)]?|\d{1,2}\s?[.)–-]|[IVX]{1,5}\s?[.)–-]|[A-Z]\s?[.)])\s+(?=\S)/;

/** A heading without the number typed before it, nor the colon after: our documents number their own. */
export const sansNumero = (titre: string): string => titre.replace(NUMERO, "").replace(/\s*:$/, "");

export const aDesMots = (noeuds: readonly Noeud[]): boolean => noeuds.some(({ text = "" }) => text.trim() !== "");

/** What Word adds to the descriptions it makes by itself. */
const AVEU = /(Description générée automatiquement|Le contenu généré par l.IA peut être incorrect|AI-generated).*$/i;

/** A picture's id is its rank in the file until it is kept. */
export const imageDe = ({ rang, alt }: Exclude<Part, { mots: unknown }>): Noeud => ({
  type: "image",
  attrs: { id: String(rang), alt: alt.replace(/\s+/g, " ").replace(AVEU, "").trim().slice(0, 500) },
});

export const imagesDe = ({ parts }: Mots): Noeud[] => parts.flatMap((part) => ("mots" in part ? [] : [imageDe(part)]));

/** Spaces and line breaks at both ends of a paragraph are only room on the page. */
export function rogner(noeuds: readonly Noeud[]): readonly Noeud[] {
  const plein = ({ text = "" }: Noeud) => text.trim() !== "";
  const debut = noeuds.findIndex(plein);
  return debut === -1 ? [] : noeuds.slice(debut, noeuds.findLastIndex(plein) + 1);
}

/** Bold or capitals from end to end, short, and not a sentence. */
export function allureDe(mots: Mots): Allure | undefined {
  const texte = texteDe(mots);
  const titre = (mots.gras || mots.capitales) && mots.parts.length === 1 && mots.notes.length === 0;
  const court = texte.length > 2 && texte.length <= LONGUEUR_DE_TITRE && !/[.;,]$/.test(texte);
  return titre && court ? { gras: mots.gras, capitales: mots.capitales, corps: mots.corps, texte } : undefined;
}
