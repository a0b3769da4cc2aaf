import { describe, expect, it } from "vitest";
import { ecrireLignes } from "../texte/lignes.ts";
import { manques } from "./completeness.ts";
import type { Section } from "./modele.ts";
import { modeleDe, modeles } from "./registry.ts";
import { aRelire, aRelireDansSection, totalDuTableau } from "./to-reread.ts";

const net = (texte: string) => texte.replace(/\s/g, " ");
const section = (modele: string, code: string) =>
  modeleDe(modele)?.sections.find((une) => une.code === code) as Section;
const BUDGET = section("projetDeSante", "budget");
const TERRITOIRE = section("projetDeSante", "territoire");

const poste = (nature: string, montant: string, id: string) => ({ id, poste: "P", nature, montant });
const TABLEAU = ecrireLignes([
  poste("Recette", "100 000", "a"),
  poste("Dépense", "60 000", "b"),
  poste("Dépense", "30 000 €", "c"),
]);

describe("un total écrit à côté de son tableau", () => {
  /** The number written, the table, and what is said. */
  const CAS: readonly (readonly [string, string, string | null])[] = [
    ["118000", TABLEAU, "Le total écrit (118 000 €) n’est pas celui du tableau (90 000 €)."],
    ["118 000 €", TABLEAU, "Le total écrit (118 000 €) n’est pas celui du tableau (90 000 €)."],
    ["90 000", TABLEAU, null],
    ["", TABLEAU, null],
    ["à voir", TABLEAU, null],
    ["118000", "", null],
    ["118000", ecrireLignes([poste("Dépense", "", "b")]), null],
    ["118000", ecrireLignes([poste("Recette", "5 000", "a")]), null],
  ];
  it.each(CAS)("« %s »", (totalDepenses, budgetPrevisionnel, dit) => {
    const dits = aRelireDansSection(BUDGET, { totalDepenses, budgetPrevisionnel });
    expect(dits.map(({ champ, raison }) => [champ, net(raison)])).toEqual(dit ? [["totalDepenses", dit]] : []);
  });

  it("compte des habitants comme des euros", () => {
    const listeDesCommunes = ecrireLignes([{ id: "a", commune: "Langon", codeInsee: "33227", population: "7 400" }]);
    const [dit] = aRelireDansSection(TERRITOIRE, { population: "8000", listeDesCommunes });
    expect(net(dit?.raison ?? "")).toBe("Le total écrit (8 000) n’est pas celui du tableau (7 400).");
  });

  it("nomme un tableau et une colonne de sa section, dans chaque document type", () => {
    const nombres = modeles().flatMap((modele) =>
      modele.sections.flatMap((une) =>
        une.champs.filter((champ) => champ.additionne).map((champ) => [une, champ] as const),
      ),
    );
    expect(nombres.length).toBeGreaterThan(3);
    for (const [une, champ] of nombres) {
      const { bloc = "", colonne = "", nature = "" } = champ.additionne ?? {};
      const rangees = ecrireLignes([{ id: "a", nature, [colonne]: "12" }]);
      expect(totalDuTableau(une, champ, { [bloc]: rangees })?.valeur).toBe(12);
    }
  });
});

describe("avant le dépôt", () => {
  const modele = modeleDe("projetDeSante");
  if (!modele) throw new Error("no template");
  const INES = "@[Inès Moreau](membre:u-7)";

  it("dit les collègues encore nommés, question par question, sans rien retenir de plus", () => {
    const sans = { budget: { recettes: "Le fonctionnement." } };
    const avec = { budget: { recettes: `À voir avec ${INES}, puis ${INES}.`, suiviFinancier: INES } };
    expect(aRelire(modele, sans)).toEqual([]);
    expect(aRelire(modele, avec).map(({ champ, raison }) => [champ, net(raison)])).toEqual([
      ["recettes", "2 mentions de collègues restent dans le texte : elles seront déposées."],
      ["suiviFinancier", "1 mention d’un collègue reste dans le texte : elle sera déposée."],
    ]);
    expect(manques(modele, avec).filter(({ raison }) => raison.includes("mention"))).toEqual([]);
  });

  it.each([
    ["100 000", "110 000", /Il manque 10 000 €/],
    ["100 000", "90 000,50", /1 ligne n’est pas comptée/],
    ["100 000", "100 000", null],
  ])("dit un budget qui ne tombe pas juste : %s de recettes, %s de dépenses", (recettes, depenses, dit) => {
    const budgetPrevisionnel = ecrireLignes([poste("Recette", recettes, "a"), poste("Dépense", depenses, "b")]);
    const points = aRelire(modele, { budget: { budgetPrevisionnel } });
    expect(points.map(({ champ }) => champ)).toEqual(dit ? ["budgetPrevisionnel"] : []);
    if (dit) expect(net(points[0]?.raison ?? "")).toMatch(dit);
  });
});
