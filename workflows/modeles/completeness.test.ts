import { describe, expect, it } from "vitest";
import { rangeesValides } from "#test/fabriques/lignes.ts";
import { manques, manquesDeSection, type Reponses } from "./completeness.ts";
import type { Champ, Modele, Section } from "./modele.ts";
import { depotDe, modeleDe, modeles, sansDepot } from "./registry.ts";

const champ = (nature: Champ["nature"], autres: Partial<Champ> = {}): Champ => ({
  code: "x",
  libelle: "Question",
  nature,
  ...autres,
});
const section = (...champs: Champ[]): Section => ({
  code: "s",
  titre: "S",
  attendu: "",
  points: [],
  champs,
  questions: [],
});

/** A field, an answer, and what is said to be missing. */
const REPONSES: readonly [Champ, string | undefined, RegExp | null][] = [
  [champ("texte"), undefined, /attendue/],
  [champ("texte"), "   ", /attendue/],
  [champ("texte"), "Langon", null],
  [champ("texte", { facultatif: true }), "", null],
  [champ("texteLong", { minimum: 10 }), "Trop court".slice(0, 9), /encore 1 caractère/],
  [champ("texteLong", { minimum: 10 }), "   1234567   ", /encore 3 caractères/],
  [champ("texteLong", { minimum: 10 }), "0123456789", null],
  [champ("texteLong", { minimum: 10, facultatif: true }), "", null],
  [champ("texteLong", { minimum: 10, facultatif: true }), "bref", /encore 6 caractères/],
  [champ("nombre"), "douze", /Écrivez un nombre/],
  [champ("nombre"), "118 000 euros", /Écrivez un nombre/],
  [champ("texteLong"), "D’ici un an, … personnes et … cabinets.", /2 passages/],
  [champ("texteLong", { facultatif: true }), "… personnes", /1 passage/],
  [champ("texteLong"), "Nous verrons la suite…", null],
  [champ("nombre"), "-3", /Écrivez un nombre/],
  [champ("nombre"), "12 500,50", null],
  [champ("date"), "15/03/2026", /Date/],
  [champ("date"), "2026-03-15", null],
  [champ("date"), "2026-02-31", /Date/],
];

describe("ce qui manque avant de déposer", () => {
  it.each(REPONSES)("%j, réponse %j : %s", (question, reponse, attendu) => {
    const raisons = manquesDeSection(section(question), reponse === undefined ? {} : { x: reponse }).map(
      ({ raison }) => raison,
    );
    expect(raisons).toEqual(attendu ? [expect.stringMatching(attendu)] : []);
  });

  it("se lit dans l’ordre du document", () => {
    const deux = {
      sections: [
        section(champ("texte", { code: "a" }), champ("texte", { code: "b" })),
        { ...section(champ("texte", { code: "c" })), code: "t" },
      ],
    };
    expect(
      manques(deux as unknown as Modele, { s: { a: "oui" } }).map((manque) => [manque.section, manque.champ]),
    ).toEqual([
      ["s", "b"],
      ["t", "c"],
    ]);
  });
});

const reponseValide = (champ: Champ): string => {
  if (champ.nature === "lignes") return rangeesValides(champ);
  if (champ.nature === "nombre") return "12";
  return champ.nature === "date" ? "2026-03-15" : "a".repeat(Math.max(champ.minimum ?? 0, 1));
};

describe.each(modeles().map((modele) => [modele.code, modele] as const))("le document type %s", (code, modele) => {
  const remplir = (): Reponses =>
    Object.fromEntries(
      modele.sections.map(({ code, champs }) => [
        code,
        Object.fromEntries(champs.map((champ) => [champ.code, reponseValide(champ)])),
      ]),
    );

  it("vide, manque de chaque réponse obligatoire ; rempli, ne manque de rien", () => {
    const obligatoires = modele.sections.flatMap(({ champs }) => champs.filter(({ facultatif }) => !facultatif));
    expect(manques(modele, {})).toHaveLength(obligatoires.length);
    expect(manques(modele, remplir())).toEqual([]);
  });

  it("a des codes uniques, de bonnes questions, et se retrouve par son code et sa version", () => {
    const sections = modele.sections.map((partie) => partie.code);
    expect(new Set(sections).size).toBe(sections.length);
    for (const { champs, titre, attendu } of modele.sections) {
      expect(new Set(champs.map((question) => question.code)).size).toBe(champs.length);
      expect([titre, attendu].every((texte) => texte.length > 2)).toBe(true);
    }
    expect([modeleDe(code), modeleDe(code, modele.version), modeleDe(code, "0")]).toEqual([modele, modele, undefined]);
  });

  it("a au plus un acte qui le dépose", () => {
    const gardeParLEquipe = code.startsWith("fiche.") || code === "planDeCrise";
    expect([depotDe(code) === undefined, sansDepot(code)]).toEqual([gardeParLEquipe, gardeParLEquipe]);
  });
});
