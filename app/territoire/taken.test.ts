import { describe, expect, it } from "vitest";
import type { CommunePrise } from "#db/queries/communes.ts";
import { abregerLeRefus, citees, grouper, refusDesPrises } from "./taken.ts";

const prise = (nom: string, dossier = "CPTS Coteaux du Drot", etape = "lettreIntention"): CommunePrise => ({
  ...{ code: nom, nom, dossier, etape },
  dossierId: dossier,
});
const lu = (phrase: string) => phrase.replaceAll("\u00a0", " ");

describe("les communes déjà prises", () => {
  it.each([
    [["Bagas"], "Bagas"],
    [["Bagas", "Caudrot"], "Bagas et Caudrot"],
    [["Bagas", "Caudrot", "Floudès", "La Réole"], "Bagas, Caudrot, Floudès et La Réole"],
    [["Bagas", "Caudrot", "Floudès", "La Réole", "Loubens"], "Bagas, Caudrot, Floudès et 2 autres"],
  ])("%j se dit « %s »", (noms, dit) => {
    expect(citees(noms)).toBe(dit);
  });

  it("se disent dossier par dossier, chacune une fois", () => {
    const prises = [prise("Bagas"), prise("Cestas", "CPTS Graves", "enVigueur"), prise("Caudrot")];
    expect(grouper(prises).map(({ dossier, communes }) => [dossier, communes])).toEqual([
      ["CPTS Coteaux du Drot", ["Bagas", "Caudrot"]],
      ["CPTS Graves", ["Cestas"]],
    ]);
  });

  it("une intercommunalité entière se refuse en une phrase courte, avec le stade de l’autre dossier", () => {
    const noms = Array.from({ length: 41 }, (_, rang) => `Commune ${rang + 1}`);
    expect(lu(refusDesPrises(noms.map((nom) => prise(nom))))).toBe(
      "41 communes figurent déjà dans le territoire d’un autre dossier : CPTS Coteaux du Drot (lettre d’intention), pour Commune 1, Commune 2, Commune 3 et 38 autres. Retirez-les de la liste, ou parlez-en à l’ARS.",
    );
  });

  it("sur une page qui les liste, le refus est bref et ne parle que des communes", () => {
    const groupes = grouper([prise("Bagas"), prise("Caudrot")]);
    const bref = "2 communes figurent déjà dans le territoire d’un autre dossier. Retirez-les de la liste.";
    expect(abregerLeRefus({ communes: "long", nom: "vide" }, groupes)).toEqual({ communes: bref, nom: "vide" });
    expect(abregerLeRefus({ nom: "vide" }, groupes)).toEqual({ nom: "vide" });
    expect(abregerLeRefus({ communes: "inconnue" }, [])).toEqual({ communes: "inconnue" });
  });

  it("une seule, et de plusieurs dossiers", () => {
    expect(lu(refusDesPrises([prise("Bagas")]))).toBe(
      "Une commune figure déjà dans le territoire d’un autre dossier : CPTS Coteaux du Drot (lettre d’intention), pour Bagas. Retirez-la de la liste, ou parlez-en à l’ARS.",
    );
    expect(lu(refusDesPrises([prise("Bagas"), prise("Cestas", "CPTS Graves", "enVigueur")]))).toContain(
      "d’autres dossiers : CPTS Coteaux du Drot (lettre d’intention), pour Bagas ; CPTS Graves (contrat en vigueur), pour Cestas.",
    );
  });
});
