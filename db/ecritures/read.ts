import * as Y from "yjs";
import type { Marque, Noeud, TexteRiche } from "#workflows/texte/riche.ts";

/** A run of characters, as the live text keeps it: one element of its parent, whatever its marks. */
export const SUITE = "#suite";
/** What is neither words nor an element. No schema allows it: whoever judges the text refuses it. */
const INCONNU: Noeud = { type: "inconnu" };
/** Deeper than anything the schema allows, and far from the end of the stack. */
const PROFONDEUR = 14;
/** The editor adds a fingerprint to the name of a mark that may stand twice on one character. */
const EMPREINTE = /--[a-zA-Z0-9+/=]{8}$/;
const ORDRE = ["bold", "italic", "link"];

/**
 * What a live text says, in the shape of the editor. Faithful: an element that no schema allows is given as it is, to
 * be refused by `lireTexteRiche`. Neighbouring words with the same marks are joined; null attributes are left out.
 */
export const texteDuFragment = (fragment: Y.XmlFragment): TexteRiche => ({
  type: "doc",
  content: degrouper(enfantsDe(fragment, 0)),
});

/** One child of a live text; a run of characters is a node `SUITE` that holds its words. */
export function noeudDe(enfant: unknown, profondeur = 0): Noeud {
  if (enfant instanceof Y.XmlText) return { type: SUITE, content: motsDe(enfant) };
  if (!(enfant instanceof Y.XmlElement) || profondeur > PROFONDEUR) return INCONNU;
  const attrs = Object.fromEntries(
    Object.entries(enfant.getAttributes()).filter(([, valeur]) => valeur !== null && valeur !== undefined),
  );
  const content = degrouper(enfantsDe(enfant, profondeur + 1));
  return {
    type: enfant.nodeName,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(content.length > 0 ? { content } : {}),
  };
}

const enfantsDe = (parent: Y.XmlFragment, profondeur: number): Noeud[] =>
  (parent.toArray() as unknown[]).map((enfant) => noeudDe(enfant, profondeur));

function motsDe(texte: Y.XmlText): Noeud[] {
  return texte
    .toDelta()
    .map(({ insert, attributes = {} }: { insert: unknown; attributes?: Record<string, unknown> }) => {
      if (typeof insert !== "string") return INCONNU;
      const marks = Object.entries(attributes)
        .filter(([, attrs]) => attrs !== null)
        .map(([nom, attrs]) => marqueDe(nom.replace(EMPREINTE, ""), attrs))
        .sort((a, b) => ORDRE.indexOf(a.type) - ORDRE.indexOf(b.type));
      return { type: "text", text: insert, ...(marks.length > 0 ? { marks } : {}) };
    });
}

const marqueDe = (type: string, attrs: unknown) =>
  (Object.keys((attrs ?? {}) as object).length > 0 ? { type, attrs } : { type }) as Marque;

/** Opens the runs and joins what they hold: words side by side with the same marks read as one. */
function degrouper(enfants: readonly Noeud[]): Noeud[] {
  const noeuds: Noeud[] = [];
  for (const noeud of enfants.flatMap((enfant) => (enfant.type === SUITE ? (enfant.content ?? []) : [enfant]))) {
    const dernier = noeuds.at(-1);
    const suit = noeud.type === "text" && dernier?.type === "text" && memesMarques(noeud, dernier);
    if (suit) noeuds[noeuds.length - 1] = { ...dernier, text: `${dernier.text}${noeud.text}` };
    else noeuds.push(noeud);
  }
  return noeuds;
}

const memesMarques = (a: Noeud, b: Noeud) => JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);

/** Gathers words side by side into the runs a live text is made of, those with the same marks joined. */
export function grouper(noeuds: readonly Noeud[] = []): Noeud[] {
  const enfants: { type: string; content?: readonly Noeud[] }[] = [];
  for (const noeud of degrouper(noeuds)) {
    if (noeud.type !== "text") enfants.push(noeud);
    else if (noeud.text) {
      const dernier = enfants.at(-1);
      if (dernier?.type === SUITE) dernier.content = [...(dernier.content ?? []), noeud];
      else enfants.push({ type: SUITE, content: [noeud] });
    }
  }
  return enfants;
}
