import { Node } from "@tiptap/pm/model";
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from "@tiptap/y-tiptap";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { net, SCHEMA } from "#test/fabriques/editeur.ts";
import { textes as tous } from "#test/fabriques/textes.ts";
import { lireMarkdown } from "#workflows/texte/markdown.ts";
import { lireTexteRiche, type Noeud, type TexteRiche } from "#workflows/texte/riche.ts";
import { poserTexte, texteDuFragment } from "./codec.ts";

const textes = tous.filter((riche) => lireTexteRiche(riche) !== null);
const paragraphe = (text: string, marks?: Noeud["marks"]): Noeud => ({
  type: "paragraph",
  content: [{ type: "text", text, ...(marks ? { marks } : {}) }],
});
const texte = (...content: Noeud[]): TexteRiche => ({ type: "doc", content });
const fragmentAvec = (riche: TexteRiche) => {
  const fragment = new Y.Doc().getXmlFragment("t");
  poserTexte(fragment, riche);
  return fragment;
};
const parLEditeur = (fragment: Y.XmlFragment) => yXmlFragmentToProseMirrorRootNode(fragment, SCHEMA).toJSON() as Noeud;

describe("un texte riche et le texte vivant de l’éditeur", () => {
  it("on lit ce que l’éditeur a écrit", () => {
    fc.assert(
      fc.property(textes, (riche) => {
        const fragment = new Y.Doc().getXmlFragment("t");
        prosemirrorJSONToYXmlFragment(SCHEMA, riche, fragment);
        expect(net(texteDuFragment(fragment))).toEqual(net(riche));
      }),
    );
  });

  it("l’éditeur lit ce qu’on a écrit, sans rien y corriger", () => {
    fc.assert(
      fc.property(textes, (riche) => {
        const fragment = fragmentAvec(riche);
        const avant = Y.encodeStateAsUpdate(fragment.doc as Y.Doc);
        const lu = parLEditeur(fragment);
        expect(net(lu)).toEqual(net(riche));
        Node.fromJSON(SCHEMA, lu).check();
        expect(Y.encodeStateAsUpdate(fragment.doc as Y.Doc)).toEqual(avant);
      }),
    );
  });

  it("un texte remplace n’importe quel autre, et se remplacer soi-même ne change rien", () => {
    fc.assert(
      fc.property(textes, textes, (ancien, voulu) => {
        const fragment = new Y.Doc().getXmlFragment("t");
        prosemirrorJSONToYXmlFragment(SCHEMA, ancien, fragment);
        poserTexte(fragment, voulu);
        expect(net(texteDuFragment(fragment))).toEqual(net(voulu));
        expect(net(parLEditeur(fragment))).toEqual(net(voulu));
        let changements = 0;
        fragment.doc?.on("update", () => {
          changements += 1;
        });
        poserTexte(fragment, voulu);
        poserTexte(fragment, texteDuFragment(fragment));
        expect(changements).toBe(0);
      }),
    );
  });

  it("des mots de mêmes marques donnés en deux morceaux n’en font qu’un", () => {
    const lien = [{ type: "link" as const, attrs: { href: "https://exemple.fr" } }];
    const a = { type: "text", text: "a" };
    const morceaux = texte({ type: "paragraph", content: [a, a, { ...a, marks: lien }, { ...a, marks: lien }] });
    const fragment = fragmentAvec(morceaux);
    const avant = Y.encodeStateAsUpdate(fragment.doc as Y.Doc);
    poserTexte(fragment, morceaux);
    expect(Y.encodeStateAsUpdate(fragment.doc as Y.Doc)).toEqual(avant);
    expect(texteDuFragment(fragment).content[0]?.content).toEqual([
      { type: "text", text: "aa" },
      { type: "text", text: "aa", marks: lien },
    ]);
  });

  it("ce que l’éditeur écrit de lui-même dans un tableau ou une liste n’est pas une différence", () => {
    const riche = lireMarkdown("| a | b |\n| --- | --- |\n| 1 | 2 |\n\n1. un");
    const fragment = new Y.Doc().getXmlFragment("t");
    prosemirrorJSONToYXmlFragment(SCHEMA, riche, fragment);
    expect(JSON.stringify(texteDuFragment(fragment))).toContain('"colspan":1');
    const avant = Y.encodeStateAsUpdate(fragment.doc as Y.Doc);
    poserTexte(fragment, riche);
    expect(Y.encodeStateAsUpdate(fragment.doc as Y.Doc)).toEqual(avant);
  });

  it("une marque posée deux fois porte une empreinte : elle se lit sous son nom", () => {
    const fragment = fragmentAvec(texte(paragraphe("mot")));
    const suite = (fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText;
    suite.format(0, 3, { "bold--aB3+/x9=": {}, italic: {} });
    expect(texteDuFragment(fragment).content[0]?.content?.[0]?.marks).toEqual([{ type: "bold" }, { type: "italic" }]);
  });

  it.each([
    ["un objet au milieu des mots", (suite: Y.XmlText) => suite.insertEmbed(1, { image: "x" })],
    ["une marque inconnue", (suite: Y.XmlText) => suite.format(0, 1, { script: {} })],
    ["un lien qui fait agir", (suite: Y.XmlText) => suite.format(0, 1, { link: { href: "javascript:x" } })],
    [
      "un élément inconnu",
      (suite: Y.XmlText) => (suite.parent as Y.XmlElement).insert(0, [new Y.XmlElement("script")]),
    ],
    ["un attribut de trop", (suite: Y.XmlText) => (suite.parent as Y.XmlElement).setAttribute("onclick", "x")],
    [
      "des mots hors de tout paragraphe",
      (suite: Y.XmlText) => suite.doc?.getXmlFragment("t").insert(0, [new Y.XmlText("x")]),
    ],
  ])("ce qu’aucun éditeur n’écrit n’est pas caché à qui juge : %s", (_quoi, forger) => {
    const fragment = fragmentAvec(texte(paragraphe("mot")));
    expect(lireTexteRiche(texteDuFragment(fragment))).not.toBeNull();
    forger((fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText);
    expect(lireTexteRiche(texteDuFragment(fragment))).toBeNull();
  });

  it("un empilement sans fin se lit sans tomber, et se refuse", () => {
    const fragment = new Y.Doc().getXmlFragment("t");
    fragment.doc?.transact(() => {
      let dedans: Y.XmlFragment = fragment;
      for (let rang = 0; rang < 6_000; rang += 1) {
        const plus = new Y.XmlElement(rang % 2 === 0 ? "bulletList" : "listItem");
        dedans.insert(0, [plus]);
        dedans = plus;
      }
    });
    expect(lireTexteRiche(texteDuFragment(fragment))).toBeNull();
  });
});
