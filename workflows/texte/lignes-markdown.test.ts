import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Colonne, Ligne, Lignes } from "./lignes.ts";
import { celluleLisible, lignesEnMarkdown } from "./lignes-markdown.ts";
import { lireMarkdown } from "./markdown.ts";
import { lireTexteRiche, texteNu } from "./riche.ts";

const COLONNES: readonly Colonne[] = [
  { code: "action", libelle: "Action", nature: "texte" },
  { code: "objectif", libelle: "Objectif", nature: "texteLong" },
  { code: "montant", libelle: "Montant", nature: "euros" },
  { code: "debut", libelle: "Début", nature: "date", facultatif: true },
];
const bloc = (presentation: Lignes["presentation"]): Lignes => ({
  genre: "ficheAction",
  une: "une fiche action",
  presentation,
  colonnes: COLONNES,
});
const LIGNES: Ligne[] = [
  {
    id: "1",
    action: "Dépistage | villages",
    objectif: "Voir *tous* les âges.\n\nAller vers.",
    montant: "12500",
    debut: "2026-03-12",
  },
  { id: "2", action: "# Plan", objectif: "- a", montant: "à voir", debut: "" },
];

describe("un bloc de lignes dans un document que l’on lit", () => {
  it("en tableau : les libellés en tête, une rangée par ligne", () => {
    expect(lignesEnMarkdown(bloc("tableau"), LIGNES).split("\n")).toEqual([
      "| Action | Objectif | Montant | Début |",
      "| --- | --- | --- | --- |",
      "| Dépistage \\| villages | Voir \\*tous\\* les âges.<br>Aller vers. | 12 500 € | 12 mars 2026 |",
      "| # Plan | - a | à voir |  |",
    ]);
  });

  it("en fiches : un titre, puis ce qui est rempli", () => {
    expect(lignesEnMarkdown(bloc("fiches"), LIGNES).split("\n")).toEqual([
      "## Dépistage \\| villages",
      "",
      "**Objectif** : Voir \\*tous\\* les âges.",
      "Aller vers.",
      "**Montant** : 12 500 €",
      "**Début** : 12 mars 2026",
      "",
      "## # Plan",
      "",
      "**Objectif** : - a",
      "**Montant** : à voir",
    ]);
    expect(lignesEnMarkdown(bloc("fiches"), [{ id: "3" }])).toBe("## Sans titre");
    expect(lignesEnMarkdown(bloc("fiches"), [])).toBe("");
  });

  it("quels que soient les signes tapés, ce que l’on relit est un tableau ou des fiches, et dit ces mots", () => {
    const mots = fc.string({ unit: fc.constantFrom(..."a -#*|[]()<br>\\\n!@1."), maxLength: 14 });
    const ligne = fc.record({ id: fc.constant("x"), action: mots, objectif: mots, montant: mots, debut: mots });
    const serre = (texte: string) => texte.replace(/\s/g, "");
    fc.assert(
      fc.property(
        fc.constantFrom("tableau" as const, "fiches" as const),
        fc.array(ligne, { maxLength: 3 }),
        (presentation, lignes) => {
          const riche = lireMarkdown(lignesEnMarkdown(bloc(presentation), lignes));
          expect(lireTexteRiche(riche)).not.toBeNull();
          const types = presentation === "tableau" ? ["table"] : ["heading", "paragraph"];
          expect(riche.content.every(({ type }) => types.includes(type))).toBe(true);
          const dits = lignes.flatMap((une) => COLONNES.map(({ code }) => serre(une[code as keyof typeof une])));
          const lu = serre(texteNu(riche));
          for (const dit of dits) expect(lu).toContain(dit);
        },
      ),
    );
  });
});

it.each([
  ["euros", "0", "0 €"],
  ["euros", "950", "950 €"],
  ["euros", "1 250 000", "1 250 000 €"],
  ["euros", "12,5", "12,5"],
  ["euros", " ", ""],
  ["date", "2026-08-01", "1er août 2026"],
  ["date", "2026-02-30", "2026-02-30"],
  ["nombre", "12500", "12\u00a0500"],
  ["nombre", "12,5 %", "12,5 %"],
] as const)("%s « %s » se lit « %s »", (nature, tape, lu) => {
  expect(celluleLisible({ nature }, tape)).toBe(lu);
});
