import { lettresAvant } from "./passage.ts";

/** A passage somebody selected in an answer; `debut` is counted in letters, spaces apart. */
export type Choisi = { readonly adresse: string; readonly citation: string; readonly debut: number };

const LONGUEUR_MAXIMALE = 1_500;

/** The passage selected now, as far as the answer it begins in; null when there is none. */
export function passageChoisi(): (Choisi & { readonly cadre: DOMRect }) | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const etendue = selection.getRangeAt(0).cloneRange();
  const { startContainer: depart } = etendue;
  const reponse = (depart instanceof Element ? depart : depart.parentElement)?.closest<HTMLElement>("[data-champ]");
  if (!reponse) return null;
  // Three clicks take a paragraph and the beginning of what follows.
  if (!reponse.contains(etendue.endContainer)) etendue.setEnd(reponse, reponse.childNodes.length);
  const citation = etendue.toString().trim();
  if (citation === "" || citation.length > LONGUEUR_MAXIMALE) return null;
  const avant = document.createRange();
  avant.setStart(reponse, 0);
  avant.setEnd(depart, etendue.startOffset);
  const texte = avant.toString();
  const debut = lettresAvant(texte, texte.length);
  return { adresse: reponse.dataset.champ ?? "", citation, debut, cadre: etendue.getBoundingClientRect() };
}

/** The page with the form open on a question: an address, so that it also works without JavaScript. */
export const adresseDuFormulaire = (page: string, champ: string): string =>
  `${page}${page.includes("?") ? "&" : "?"}commenter=${encodeURIComponent(champ)}`;

export const adressePourCommenter = (page: string, champ: string): string =>
  `${adresseDuFormulaire(page, champ)}#commenter`;
