import { useEffect } from "react";
import { situer } from "./passage.ts";
import type { FilVu } from "./view.ts";

const NOM = "commentaires";

/** Highlights the passages commented, where the browser can; elsewhere the quotation stands in the thread. */
export function useHighlights(fils: readonly FilVu[]): void {
  useEffect(() => {
    if (!("highlights" in CSS)) return;
    const etendues = fils
      .filter(({ etat, change }) => etat !== "clos" && !change)
      .flatMap((fil) => etendueDe(fil) ?? []);
    CSS.highlights.set(NOM, new Highlight(...etendues));
    return () => void CSS.highlights.delete(NOM);
  }, [fils]);
}

/** The passage of a thread in the page, or null when it quotes nothing. */
function etendueDe({ adresse, citation, lettres }: FilVu): Range | null {
  const reponse = document.querySelector(`[data-champ="${CSS.escape(adresse)}"]`);
  const texte = reponse?.textContent ?? "";
  const passage = situer(texte, citation, lettres);
  if (!reponse || !passage) return null;
  const etendue = document.createRange();
  const debut = lieu(reponse, passage.debut);
  const fin = lieu(reponse, passage.debut + passage.citation.length);
  if (!debut || !fin) return null;
  etendue.setStart(...debut);
  etendue.setEnd(...fin);
  return etendue;
}

/** The text node that holds a place of an element's text, and the place in it. */
function lieu(element: Element, place: number): [Node, number] | null {
  const textes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let reste = place;
  for (let noeud = textes.nextNode(); noeud; noeud = textes.nextNode()) {
    const longueur = noeud.textContent?.length ?? 0;
    if (reste <= longueur) return [noeud, reste];
    reste -= longueur;
  }
  return null;
}
