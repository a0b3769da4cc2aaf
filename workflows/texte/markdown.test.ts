import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIGNES, textes } from "#test/fabriques/textes.ts";
import { ecrireMarkdown, ecrireMots, lireMarkdown } from "./markdown.ts";
import { lireTexteRiche, type Marque, type Noeud, type TexteRiche, texteNu } from "./riche.ts";

const relire = (riche: TexteRiche) => lireMarkdown(ecrireMarkdown(riche));
const lettres = (riche: TexteRiche) => texteNu(riche).replace(/\s+/g, "");

const marqueDite = (marque: Marque) => (marque.type === "link" ? decodeURIComponent(marque.attrs.href) : marque.type);
const LIEUX = ["heading", "bulletList", "orderedList", "tableHeader", "tableCell", "image", "mention"];

/** Each visible character, with what it carries and where it stands. */
function caracteres(noeud: Noeud | TexteRiche, lieu = ""): string[] {
  const { type, content = [], text, attrs, marks = [] } = noeud as Noeud;
  const ici = LIEUX.includes(type) ? `${type}${attrs?.level ?? ""}` : lieu;
  const dits = text ?? String(attrs?.label ?? attrs?.alt ?? "");
  const porte = marks.map(marqueDite).sort().join();
  return [
    ...[...dits.replace(/\s/g, "")].map((lettre) => `${lettre} ${porte} ${ici}`),
    ...content.flatMap((enfant) => caracteres(enfant, ici)),
  ];
}

describe("un texte écrit en Markdown puis relu", () => {
  it("garde chaque caractère, ce qu’il porte et où il est", () => {
    fc.assert(
      fc.property(textes, (riche) => {
        expect(caracteres(relire(riche))).toEqual(caracteres(riche));
      }),
      { numRuns: 3_000 },
    );
  });

  it("est un texte permis, et ne change plus à la seconde lecture", () => {
    fc.assert(
      fc.property(textes, (riche) => {
        const relu = relire(riche);
        expect(lireTexteRiche(relu)).not.toBeNull();
        expect(relire(relu)).toEqual(relu);
      }),
      { numRuns: 2_000 },
    );
  });

  it("n’importe quel texte tapé se lit sans échec, et se réécrit sans perdre un mot", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...SIGNES, "\n"), maxLength: 60 }), (source) => {
        const relu = lireMarkdown(source);
        expect(lireTexteRiche(relu)).not.toBeNull();
        expect(caracteres(relire(relu))).toEqual(caracteres(relu));
        expect(lettres(relu).replace(/[^aéx]/g, "")).toBe(source.replace(/[^aéx]/g, ""));
      }),
      { numRuns: 3_000 },
    );
  });

  it("des mots tapés sans forme restent ces mots, signes compris", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...SIGNES, "\n"), maxLength: 60 }), (mots) => {
        const relu = lireMarkdown(ecrireMots(mots));
        expect(lettres(relu)).toBe(mots.replace(/\s+/g, ""));
        expect(relu.content.every(({ type }) => type === "paragraph")).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("titres, listes, tableau, image, lien et mention ont chacun leur écriture", () => {
    const source = [
      "# Un besoin",
      "Quatre médecins **partent**, *deux* restent.\nVoir [Rézone](https://rezonecpts.ameli.fr), dit @[Inès Moreau](membre:u-7).",
      "- une file d’accueil\n  1. le lundi<br>matin\n  2. le jeudi\n- un registre",
      "| Acte | Mois |\n| --- | --- |\n| Recenser | mars<br>avril |",
      "![Carte du bassin](image:im-9)",
    ].join("\n\n");
    const riche = lireMarkdown(source);
    expect(riche.content.map(({ type }) => type)).toEqual(["heading", "paragraph", "bulletList", "table", "image"]);
    expect(ecrireMarkdown(riche)).toBe(source);
  });
});

describe("ce qui est tapé sans penser à une forme", () => {
  it.each([
    ["5 * 3 * 2 = 30, et * une note", "5 * 3 * 2 = 30, et * une note"],
    ["C:\\dossiers\\bilan", "C:\\dossiers\\bilan"],
    ["un **signe jamais fermé, *deux", "un **signe jamais fermé, *deux"],
    ["[ici](javascript:alert(1)) et [là](data:text/html,x)", "[ici](javascript:alert(1)) et [là](data:text/html,x)"],
    ["@[Ana](membre:) ![](image:)", "@[Ana](membre:) ![](image:)"],
    ["a ***** b", "a ***** b"],
    ["a<br>b & <b>c</b>", "a<br>b & <b>c</b>"],
  ])("%s", (source, dit) => {
    const [paragraphe, ...reste] = lireMarkdown(source).content;
    expect(reste).toEqual([]);
    expect(paragraphe).toEqual({ type: "paragraph", content: [{ type: "text", text: dit }] });
  });

  it("un tableau garde des rangées égales, et vingt colonnes au plus", () => {
    const { content } = lireMarkdown(`|a|b\\||\n|---|\n|c|\n|${"d|".repeat(30)}`);
    const rangees = content[0]?.content ?? [];
    expect(rangees.map((rangee) => rangee.content?.length)).toEqual([20, 20, 20]);
    expect(lettres({ type: "doc", content })).toBe(`ab|c${"d".repeat(30)}`);
  });
});
