import { describe, expect, it } from "vitest";
import { repartir } from "./distribute.ts";
import { MODELE, paragraphe, plan } from "./test-outline.ts";
import { adresseDe } from "./vocabulary.ts";

describe("un passage", () => {
  const passages = (texte: string) => repartir(plan(texte), MODELE);

  it("va à la question que son titre nomme, sinon à la première de sa section", () => {
    expect(
      passages("Structure juridique\n  Comment vote-t-on ?\nPièces jointes").map(
        ({ cible }) => cible && adresseDe(cible),
      ),
    ).toEqual(["gouvernance.association", "gouvernance.instances", "annexes.pieces"]);
  });

  it("ne va jamais à une question qui n’attend pas un texte", () => {
    expect(passages("Territoire\nCombien d’habitants").map(({ cible }) => cible)).toEqual([null, null]);
  });

  it("garde les petits titres qui ne mènent pas ailleurs", () => {
    const [seul, ...reste] = passages("Gouvernance\n  Une idée\n    Un détail");
    expect(reste).toEqual([]);
    expect(seul?.noeuds.filter(({ type }) => type === "heading").map(({ attrs }) => attrs?.level)).toEqual([1, 2]);
  });

  it("dit sous quels titres il se trouve, et rien ne se perd avant le premier titre", () => {
    const blocs = [{ titre: "Projet", niveau: 0 }, { noeud: paragraphe("Logo.") }, ...plan("Tout\n  Le bureau")];
    expect(repartir(blocs, MODELE).map(({ titre, chemin }) => [titre, chemin])).toEqual([
      ["Projet", []],
      ["Tout", []],
      ["Le bureau", ["Tout"]],
    ]);
    expect(repartir([{ noeud: paragraphe("Seul.") }], MODELE)).toMatchObject([
      { titre: "Début du document", sansTitre: true, cible: null },
    ]);
  });

  it("sans aucun texte n’est pas un passage", () => {
    expect(
      repartir(
        [
          { titre: "Gouvernance", niveau: 1 },
          { titre: "Bureau", niveau: 2 },
        ],
        MODELE,
      ),
    ).toEqual([]);
  });
});
