import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import type { Lignes } from "#workflows/texte/lignes.ts";
import { ajouter, type Bloc, deplacer, ecrireCellule, ligneDe, motsDe, ordre, retirer } from "./rows.ts";
import { aCompleter, nomDeLigne, totalDe } from "./rows-sum.ts";

const BUDGET: Lignes = {
  genre: "budget",
  une: "un poste",
  presentation: "tableau",
  colonnes: [
    { code: "poste", libelle: "Poste", nature: "texte" },
    { code: "montant", libelle: "Montant", nature: "euros" },
  ],
};

const bloc = (doc = new Y.Doc()) => doc.getMap("budget.postes") as Bloc;
const postes = (de: Bloc) => ordre(de).map((id) => ligneDe(de, BUDGET.colonnes, id).poste);
const trois = () => {
  const de = bloc();
  const ids = ["Coordination", "Locaux", "Logiciel"].map((poste) => ajouter(de, BUDGET, { poste, montant: "1000" }));
  return { de, ids };
};

describe("les lignes d’un bloc", () => {
  it("s’ajoutent à la fin, ou juste après celle que l’on copie", () => {
    const { de, ids } = trois();
    ajouter(de, BUDGET, ligneDe(de, BUDGET.colonnes, ids[0] ?? ""), ids[0]);
    expect(postes(de)).toEqual(["Coordination", "Coordination", "Locaux", "Logiciel"]);
  });

  it("montent et descendent d’un rang, et pas au-delà des bouts", () => {
    const { de, ids } = trois();
    deplacer(de, ids[2] ?? "", -1);
    expect(postes(de)).toEqual(["Coordination", "Logiciel", "Locaux"]);
    deplacer(de, ids[0] ?? "", -1);
    deplacer(de, ids[1] ?? "", 1);
    expect(postes(de)).toEqual(["Coordination", "Logiciel", "Locaux"]);
  });

  it("reviennent à leur place quand on annule un retrait", () => {
    const { de, ids } = trois();
    const remettre = retirer(de, BUDGET, ids[1] ?? "");
    expect(postes(de)).toEqual(["Coordination", "Logiciel"]);
    remettre();
    expect(postes(de)).toEqual(["Coordination", "Locaux", "Logiciel"]);
  });

  it("gardent les mots de deux personnes qui tapent dans la même case", () => {
    const { de, ids } = trois();
    const id = ids[0] ?? "";
    const autre = new Y.Doc();
    Y.applyUpdate(autre, Y.encodeStateAsUpdate(de.doc as Y.Doc));
    motsDe(bloc(autre), id, "poste")?.insert(0, "Poste de ");
    motsDe(de, id, "poste")?.insert(12, ", mi-temps");
    Y.applyUpdate(de.doc as Y.Doc, Y.encodeStateAsUpdate(autre));
    expect(postes(de)[0]).toBe("Poste de Coordination, mi-temps");
  });

  it("ajoutées au même moment par deux personnes, sont toutes là et se déplacent encore", () => {
    const { de } = trois();
    const autre = new Y.Doc();
    Y.applyUpdate(autre, Y.encodeStateAsUpdate(de.doc as Y.Doc));
    ajouter(de, BUDGET, { poste: "Ici" });
    const la = ajouter(bloc(autre), BUDGET, { poste: "Là" });
    Y.applyUpdate(de.doc as Y.Doc, Y.encodeStateAsUpdate(autre));
    expect(postes(de)).toHaveLength(5);
    const avant = ordre(de).indexOf(la);
    deplacer(de, la, avant === 4 ? -1 : 1);
    expect(ordre(de).indexOf(la)).toBe(avant === 4 ? 3 : 4);
  });
});

describe("ce que l’on lit d’un bloc", () => {
  it("le total ne compte que ce qui est un montant", () => {
    const { de, ids } = trois();
    ecrireCellule(de, ids[1] ?? "", "montant", "12 500");
    ecrireCellule(de, ids[2] ?? "", "montant", "à voir");
    const lignes = ordre(de).map((id) => ligneDe(de, BUDGET.colonnes, id));
    expect(BUDGET.colonnes.map((colonne) => totalDe(colonne, lignes))).toEqual([undefined, "13 500 €"]);
    expect(aCompleter(BUDGET.colonnes, lignes)).toBe(1);
  });

  it("une ligne porte le nom de sa première case de mots", () => {
    expect(nomDeLigne(BUDGET, { poste: " Locaux " })).toBe("Locaux");
    expect(nomDeLigne(BUDGET, {}, 1)).toBe("Ligne 2");
    expect(nomDeLigne({ ...BUDGET, presentation: "fiches" }, {}, 1)).toBe("Fiche 2");
  });
});
