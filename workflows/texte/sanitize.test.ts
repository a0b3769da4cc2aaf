import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textes } from "#test/fabriques/textes.ts";

import { lireTexteRiche, refusDuNoeud, texteNu } from "./riche.ts";
import { assainir } from "./sanitize.ts";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const mots = (text: string, ...marks: unknown[]) => ({ type: "text", text, marks });

describe("un texte venu d’ailleurs", () => {
  it("ne change pas quand il est permis", () => {
    fc.assert(
      fc.property(textes, (riche) => {
        fc.pre(lireTexteRiche(riche) !== null);
        const sain = assainir(riche);
        expect(texteNu(sain)).toBe(texteNu(riche));
        expect(assainir(sain)).toEqual(sain);
      }),
    );
  });

  it("quoi qu’il soit, en ressort permis", () => {
    const cles = fc.constantFrom("type", "content", "text", "marks", "attrs", "level", "id", "label", "href");
    const types = fc.constantFrom("doc", "paragraph", "heading", "bulletList", "listItem", "table", "text", "image");
    const noeud: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
      noeud: fc.oneof(
        fc.anything({ withNullPrototype: true }),
        types,
        fc.array(tie("noeud")),
        fc.dictionary(cles, tie("noeud")),
      ),
    })).noeud;
    fc.assert(
      fc.property(noeud, (valeur) => {
        expect(lireTexteRiche(assainir(valeur))).not.toBeNull();
        expect(lireTexteRiche(assainir(doc(valeur)))).not.toBeNull();
        expect(typeof (refusDuNoeud(valeur) ?? "")).toBe("string");
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["un bloc inconnu", doc({ type: "iframe", attrs: { src: "x" }, content: [mots("un")] }), "un"],
    ["des mots sans paragraphe", doc(mots("un"), mots("deux")), "undeux"],
    ["une marque inconnue", doc({ type: "paragraph", content: [mots("un", { type: "script" })] }), "un"],
    ["un titre dans un item", doc({ type: "bulletList", content: [{ type: "heading", content: [mots("un")] }] }), "un"],
    ["un tableau dans une cellule", doc({ type: "table", content: [{ type: "table", content: [mots("un")] }] }), "un"],
    ["une image sans identifiant", doc({ type: "image", attrs: { id: "../x", alt: "un plan" } }), "un plan"],
    ["une mention de personne", doc({ type: "mention", attrs: { id: {}, label: "Ana" } }), "@Ana"],
    ["des attributs absents", doc({ type: "heading", attrs: null, content: [mots("un", null)] }), "un"],
  ])("%s : les mots restent, le reste non", (_, valeur, attendu) => {
    const sain = assainir(valeur);
    expect(texteNu(sain).trim()).toBe(attendu);
    expect(JSON.stringify(sain)).not.toMatch(/iframe|script|src|\.\./);
  });

  it("un attribut que tout objet porte n’en est pas un du texte", () => {
    const noeud = { type: "heading", attrs: JSON.parse('{"constructor":1,"toString":2}'), content: [] };
    expect(refusDuNoeud(noeud)).toBe("attribute constructor of heading");
  });
});

describe("ce qui voudrait épuiser la lecture", () => {
  const imbrique = (type: string, fois: number): unknown => {
    let noeud: unknown = mots("fond");
    for (let tour = 0; tour < fois; tour += 1) noeud = { type, content: [noeud] };
    return noeud;
  };

  it.each(["bulletList", "listItem", "table", "blockquote", "doc"])("cent mille %s l’un dans l’autre", (type) => {
    const sain = assainir(doc(imbrique(type, 100_000)));
    expect(texteNu(sain)).toContain("fond");
    expect(lireTexteRiche(sain)).not.toBeNull();
    expect(refusDuNoeud(imbrique(type, 100_000))).not.toBeNull();
  });

  it("deux cent mille enfants d’un même nœud", () => {
    const enfants = Array.from({ length: 200_000 }, () => ({ type: "hardBreak" }));
    expect(assainir(doc({ type: "paragraph", content: enfants })).content).toHaveLength(1);
  });
});
