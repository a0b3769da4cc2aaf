import fc from "fast-check";
import type { Marque, Noeud, TexteRiche } from "#workflows/texte/riche.ts";

// For the tests: any text the editor may hold, with every sign that means something in a file.

export const SIGNES = "aé 1.-#*[]()|\\@!•<br>x\u00a0\u2028";

const MARQUES: fc.Arbitrary<Marque[]> = fc
  .tuple(fc.boolean(), fc.boolean(), fc.option(fc.constantFrom("https://exemple.fr/a?b=c(d)", "mailto:a@b.fr")))
  .map(([fort, penche, href]) => [
    ...(fort ? [{ type: "bold" } as const] : []),
    ...(penche ? [{ type: "italic" } as const] : []),
    ...(href ? [{ type: "link", attrs: { href } } as const] : []),
  ]);
const mots = fc.string({ unit: fc.constantFrom(...SIGNES), minLength: 1, maxLength: 12 });
const texte = fc
  .record({ text: mots, marks: MARQUES })
  .map(({ text, marks }): Noeud => ({ type: "text", text, marks }));
export const enLigne: fc.Arbitrary<Noeud> = fc.oneof(
  { weight: 6, arbitrary: texte },
  fc.constant<Noeud>({ type: "hardBreak" }),
  fc.constant<Noeud>({ type: "mention", attrs: { id: "u-1", label: "Dr [Ana] \\Roy" } }),
);
const paragraphe = fc.array(enLigne, { maxLength: 5 }).map((content): Noeud => ({ type: "paragraph", content }));
const item = (contenu: fc.Arbitrary<Noeud[]>) => contenu.map((content): Noeud => ({ type: "listItem", content }));
const liste: fc.Arbitrary<Noeud> = fc.letrec<{ liste: Noeud }>((tie) => ({
  liste: fc.record({
    type: fc.constantFrom("bulletList", "orderedList"),
    content: fc.array(
      item(
        fc
          .tuple(
            fc.array(paragraphe, { minLength: 1, maxLength: 2 }),
            fc.option(tie("liste"), { nil: undefined, depthSize: "small" }),
          )
          .map(([premiers, suite]) => (suite ? [...premiers, suite] : premiers)),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
})).liste;
const cellule = (type: string) =>
  fc.array(paragraphe, { minLength: 1, maxLength: 2 }).map((content): Noeud => ({ type, content }));
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
  fc
    .tuple(fc.constantFrom(1, 2), fc.array(enLigne, { maxLength: 5 }))
    .map(([level, content]): Noeud => ({ type: "heading", attrs: { level }, content })),
  liste,
  table,
  fc.constant<Noeud>({ type: "image", attrs: { id: "im-1", alt: "Carte [du] bassin\\" } }),
);

export const textes: fc.Arbitrary<TexteRiche> = fc
  .array(bloc, { maxLength: 5 })
  .map((content): TexteRiche => ({ type: "doc", content }));
