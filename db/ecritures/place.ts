import * as Y from "yjs";
import { canonique } from "#workflows/canonical-json.ts";
import type { Noeud, TexteRiche } from "#workflows/texte/riche.ts";
import { grouper, noeudDe, SUITE } from "./read.ts";
import { attributsDe, type Cle, exacte, morceaux, semblables } from "./same.ts";
import { remplacerMots } from "./words.ts";

/** Any value, kept as given: a level is a number, whatever the type of the library says. */
type Attributs = Record<string, never>;
type Enfant = Y.XmlElement<Attributs> | Y.XmlText;

/**
 * Makes a live text say exactly this, by the smallest change: equal blocks stay where they are, a block that differs
 * is changed in place, so that the cursors and the words of those who are typing stand.
 * `cle` may call two blocks the same although they differ in what nobody reads.
 */
export function poserTexte(fragment: Y.XmlFragment, { content }: TexteRiche, cle: Cle = exacte): void {
  if (!fragment.doc) throw new Error("A text is written in a document");
  fragment.doc.transact(() => accorder(fragment, grouper(content), cle));
}

function accorder(parent: Y.XmlFragment, voulus: readonly Noeud[], cle: Cle): void {
  const presents = (parent.toArray() as Enfant[])
    .map((enfant) => ({ enfant, noeud: noeudDe(enfant) }))
    .map((present) => ({ ...present, cle: cle(present.noeud) }))
    .filter((present) => present.cle !== "");
  let precedent: Enfant | undefined;
  const inserer = (noeud: Noeud) => {
    const cree = creer(noeud);
    parent.insert(precedent ? (parent.toArray() as Enfant[]).indexOf(precedent) + 1 : 0, [cree]);
    precedent = cree;
  };
  let [ancien, nouveau] = [0, 0];
  for (const { otes, mis, gardes } of morceaux(
    presents.map((present) => present.cle),
    voulus.map(cle),
  )) {
    const restants = presents.slice(ancien, ancien + otes);
    for (const voulu of voulus.slice(nouveau, nouveau + mis)) {
      const rang = restants.findIndex(
        ({ noeud }) => noeud.type === voulu.type && (otes === mis || semblables(noeud, voulu)),
      );
      if (rang === -1) inserer(voulu);
      else {
        for (const { enfant } of restants.splice(0, rang)) retirer(parent, enfant);
        precedent = restants.shift()?.enfant;
        if (precedent) changer(precedent, voulu);
      }
    }
    for (const { enfant } of restants) retirer(parent, enfant);
    ancien += otes + gardes;
    nouveau += mis + gardes;
    if (gardes > 0) precedent = presents[ancien - 1]?.enfant;
  }
}

const retirer = (parent: Y.XmlFragment, enfant: Enfant) =>
  parent.delete((parent.toArray() as Enfant[]).indexOf(enfant), 1);

const marquesDe = ({ marks = [] }: Noeud) =>
  Object.fromEntries(marks.map((marque) => [marque.type, marque.type === "link" ? { ...marque.attrs } : {}]));

function creer(noeud: Noeud): Enfant {
  if (noeud.type === SUITE) {
    const texte = new Y.XmlText();
    texte.applyDelta((noeud.content ?? []).map((mots) => ({ insert: mots.text ?? "", attributes: marquesDe(mots) })));
    return texte;
  }
  const element = new Y.XmlElement<Attributs>(noeud.type);
  for (const [cle, valeur] of Object.entries(noeud.attrs ?? {}))
    if (valeur !== null && valeur !== undefined) element.setAttribute(cle, valeur as never);
  element.insert(0, grouper(noeud.content).map(creer));
  return element;
}

function changer(enfant: Enfant, voulu: Noeud): void {
  if (enfant instanceof Y.XmlText) changerSuite(enfant, voulu.content ?? []);
  else changerElement(enfant, voulu);
}

function changerElement(element: Y.XmlElement<Attributs>, voulu: Noeud): void {
  const attributs = Object.fromEntries(attributsDe(voulu));
  for (const [cle] of attributsDe(noeudDe(element))) if (!(cle in attributs)) element.removeAttribute(cle);
  for (const [cle, valeur] of Object.entries(attributs))
    if (canonique(element.getAttribute(cle)) !== canonique(valeur)) element.setAttribute(cle, valeur as never);
  const [seul, ...autres] = element.toArray();
  const voulus = grouper(voulu.content);
  // Emptied, not removed: somebody may be typing in it.
  if (voulus.length === 0 && seul instanceof Y.XmlText && autres.length === 0) changerSuite(seul, []);
  else accorder(element, voulus, exacte);
}

type Delta = { insert: unknown; attributes?: Record<string, unknown> }[];

function changerSuite(texte: Y.XmlText, voulus: readonly Noeud[]): void {
  const ancien = (texte.toDelta() as Delta)
    .map(({ insert }) => (typeof insert === "string" ? insert : "\uFFFC"))
    .join("");
  remplacerMots(texte, ancien, voulus.map(({ text = "" }) => text).join(""));
  const portees = (texte.toDelta() as Delta).flatMap(({ attributes = {} }) => Object.keys(attributes));
  const sans = Object.fromEntries(portees.map((nom) => [nom, null]));
  texte.applyDelta(
    voulus.map((mots) => ({ retain: mots.text?.length ?? 0, attributes: { ...sans, ...marquesDe(mots) } })),
  );
}
