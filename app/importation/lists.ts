import type { Noeud } from "#workflows/texte/riche.ts";

/** One item as Word writes it: a paragraph that knows its level. */
export type Item = { readonly niveau: number; readonly ordonnee: boolean; readonly mots: readonly Noeud[] };

const NIVEAUX = 4;

/** Lists inside lists, from items that follow each other. A change of kind at a level begins another list. */
export function listesDe(items: readonly Item[], profondeur = 1): Noeud[] {
  const listes: { type: string; content: Noeud[] }[] = [];
  for (let rang = 0; rang < items.length; ) {
    const item = items[rang] as Item;
    let fin = rang + 1;
    while (profondeur < NIVEAUX && fin < items.length && (items[fin] as Item).niveau > item.niveau) fin += 1;
    const content: Noeud[] = [paragraphe(item.mots), ...listesDe(items.slice(rang + 1, fin), profondeur + 1)];
    const type = item.ordonnee ? "orderedList" : "bulletList";
    const derniere = listes.at(-1);
    if (derniere?.type === type) derniere.content.push({ type: "listItem", content });
    else listes.push({ type, content: [{ type: "listItem", content }] });
    rang = fin;
  }
  return listes;
}

export const paragraphe = (mots: readonly Noeud[]): Noeud =>
  mots.length > 0 ? { type: "paragraph", content: mots } : { type: "paragraph" };

const PUCE = /^\s*[-–—•·▪►➢✓*]\s+/;

/** A bullet typed by hand at the head of a paragraph makes it an item. */
export function itemTape(mots: readonly Noeud[]): Item | null {
  const [premier, ...suite] = mots;
  if (premier?.type !== "text" || !PUCE.test(premier.text ?? "")) return null;
  const reste = (premier.text ?? "").replace(PUCE, "");
  return { niveau: 0, ordonnee: false, mots: reste === "" ? suite : [{ ...premier, text: reste }, ...suite] };
}
