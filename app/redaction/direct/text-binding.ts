import { simpleDiffStringWithCursor } from "lib0/diff";
import type * as Y from "yjs";

type Saisie = HTMLInputElement | HTMLTextAreaElement;
export type Delta = readonly { retain?: number; insert?: unknown; delete?: number }[];

/** Where a caret stands once what the others wrote has come in. */
export function deplacer(place: number, delta: Delta): number {
  // Letters put in the place of others come where those began.
  let [lu, debut, arrivee] = [0, 0, place];
  for (const { retain = 0, insert, delete: ote = 0 } of delta) {
    if (retain > 0) debut = lu + retain;
    if (typeof insert === "string" && debut < place) arrivee += insert.length;
    arrivee -= Math.min(ote, Math.max(0, place - lu));
    lu += retain + ote;
  }
  return arrivee;
}

/** Writes in the shared text what changed in the field, and nothing else. `caret` is where the typing ended. */
export function ecrireEcart(texte: Y.Text, voulu: string, caret: number, origine: unknown): void {
  const present = texte.toString();
  if (present === voulu) return;
  const debut = Math.max(0, caret - Math.max(0, voulu.length - present.length));
  const { index, remove, insert } = simpleDiffStringWithCursor(present, voulu, debut);
  texte.doc?.transact(() => {
    if (remove > 0) texte.delete(index, remove);
    if (insert !== "") texte.insert(index, insert);
  }, origine);
}

/** Binds a field of the page to a shared text, both ways, the caret kept. Gives back what unbinds it. */
export function lierTexte(saisie: Saisie, texte: Y.Text, origine: unknown): () => void {
  let compose = false;
  const ecrire = () => {
    if (!compose) ecrireEcart(texte, saisie.value, saisie.selectionEnd ?? saisie.value.length, origine);
  };
  const montrer = ({ delta, transaction }: Y.YTextEvent) => {
    if (compose || transaction.origin === origine) return;
    const { selectionStart, selectionEnd } = saisie;
    const place = (caret: number | null) => deplacer(caret ?? 0, delta as Delta);
    saisie.value = texte.toString();
    if (saisie.ownerDocument.activeElement === saisie)
      saisie.setSelectionRange(place(selectionStart), place(selectionEnd));
  };
  // An accent is being composed: what the others write waits, or it would be lost.
  const composer = () => {
    compose = true;
  };
  const finir = () => {
    compose = false;
    ecrire();
    saisie.value = texte.toString();
  };
  saisie.value = texte.toString();
  saisie.addEventListener("input", ecrire);
  saisie.addEventListener("compositionstart", composer);
  saisie.addEventListener("compositionend", finir);
  texte.observe(montrer);
  return () => {
    saisie.removeEventListener("input", ecrire);
    saisie.removeEventListener("compositionstart", composer);
    saisie.removeEventListener("compositionend", finir);
    texte.unobserve(montrer);
  };
}
