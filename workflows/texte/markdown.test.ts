import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ecrireMarkdown, lireMarkdown } from "./markdown.ts";
import { lireTexteRiche, type Marque, type Noeud, type TexteRiche, texteNu } from "./riche.ts";

const MARQUES: fc.Arbitrary<Marque[]> = fc.subarray([
  { type: "bold" },
  { type: "italic" },
  { type: "link", attrs: { href: "https://exemple.fr/a?b=c" } },
] as Marque[]);
const mots = fc.string({ unit: fc.constantFrom(..."aé 1.-#*[]()|\\@!•x"), minLength: 1, maxLength: 12 });
const texte = fc
  .record({ text: mots, marks: MARQUES })
  .map(({ text, marks }): Noeud => ({ type: "text", text, marks }));
const enLigne = fc.oneof(
  { weight: 6, arbitrary: texte },
  fc.constant<Noeud>({ type: "hardBreak" }),
  fc.constant<Noeud>({ type: "mention", attrs: { id: "u-1", label: "Dr [Ana] Roy" } }),
);
const paragraphe = fc.array(enLigne, { maxLength: 5 }).map((content): Noeud => ({ type: "paragraph", content }));
const item = (contenu: fc.Arbitrary<Noeud[]>) => contenu.map((content): Noeud => ({ type: "listItem", content }));
const liste: fc.Arbitrary<Noeud> = fc.letrec<{ liste: Noeud }>((tie) => ({
  liste: fc.record({
    type: fc.constantFrom("bulletList", "orderedList"),
    content: fc.array(
      item(
        fc
          .tuple(paragraphe, fc.option(tie("liste"), { nil: undefined, depthSize: "small" }))
          .map(([premier, suite]) => (suite ? [premier, suite] : [premier])),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
})).liste;
const cellule = (type: string) => paragraphe.map((contenu): Noeud => ({ type, content: [contenu] }));
const table = fc
  .tuple(
    fc.array(cellule("tableHeader"), { minLength: 2, maxLength: 2 }),
    fc.array(fc.array(cellule("tableCell"), { minLength: 2, maxLength: 2 }), { maxLength: 2 }),
  )
  .map(
    ([tete, corps]): Noeud => ({
      type: "table",
      content: [tete, ...corps].map((content) => ({ type: "tableRow", content })),
    }),
  );
const bloc = fc.oneof(
  paragraphe,
  fc.array(enLigne).map((content): Noeud => ({ type: "heading", attrs: { level: 2 }, content })),
  liste,
  table,
  fc.constant<Noeud>({ type: "image", attrs: { id: "im-1", alt: "Carte [du] bassin\\" } }),
);
const document = fc.array(bloc, { maxLength: 5 }).map((content): TexteRiche => ({ type: "doc", content }));
const stable = (riche: TexteRiche) => ecrireMarkdown(lireMarkdown(ecrireMarkdown(riche)));
const lettres = (riche: TexteRiche) => texteNu(riche).replace(/\s+/g, "");

describe("un texte écrit en Markdown puis relu", () => {
  it("garde chaque mot, quels que soient les signes qu’il contient", () => {
    fc.assert(
      fc.property(document, (riche) => {
        expect(lettres(lireMarkdown(ecrireMarkdown(riche)))).toBe(lettres(riche));
      }),
      { numRuns: 2_000 },
    );
  });

  it("est un texte permis, et ne change plus à la seconde lecture", () => {
    fc.assert(
      fc.property(document, (riche) => {
        const relu = lireMarkdown(ecrireMarkdown(riche));
        expect(lireTexteRiche(relu)).not.toBeNull();
        expect(stable(relu)).toBe(ecrireMarkdown(relu));
      }),
      { numRuns: 2_000 },
    );
  });

  it("n’importe quel texte tapé se lit sans échec, sans perdre un mot", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab*[]()|\\@!-#1. \n") }), (source) => {
        const relu = lireMarkdown(source);
        expect(lireTexteRiche(relu)).not.toBeNull();
        expect(stable(relu)).toBe(ecrireMarkdown(relu));
      }),
      { numRuns: 3_000 },
    );
  });

  it("titres, listes, tableau, image, lien et mention ont chacun leur écriture", () => {
    const source = [
      "# Un besoin",
      "Quatre médecins **partent**, *deux* restent.\nVoir [Rézone](https://rezonecpts.ameli.fr), dit @[Inès Moreau](membre:u-7).",
      "- une file d’accueil\n  1. le lundi\n  2. le jeudi\n- un registre",
      "| Acte | Mois |\n| --- | --- |\n| Recenser | mars<br>avril |",
      "![Carte du bassin](image:im-9)",
    ].join("\n\n");
    const riche = lireMarkdown(source);
    expect(riche.content.map(({ type }) => type)).toEqual(["heading", "paragraph", "bulletList", "table", "image"]);
    expect(ecrireMarkdown(riche)).toBe(source);
  });

  it("un lien vers autre chose qu’une adresse permise reste un texte", () => {
    const relu = lireMarkdown("[ici](javascript:alert(1)) et [là](data:text/html,x)");
    expect(JSON.stringify(relu)).not.toContain("link");
  });
});
