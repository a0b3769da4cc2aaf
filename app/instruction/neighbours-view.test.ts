import { expect, it } from "vitest";
import type { Voisin } from "#db/queries/neighbours.ts";
import type { Ensemble } from "#db/reference/around.ts";
import { voisinageVu } from "./neighbours-view.ts";

const ENSEMBLES: readonly Ensemble[] = [
  { genre: "intercommunalite", code: "e1", nom: "CC du Fleuve", communes: ["a", "b", "c", "d"] },
  { genre: "arrondissement", code: "332", nom: "Langon", communes: ["a", "b", "c", "d", "e", "f"] },
];
const voisin = (nom: string, ...codes: string[]): Voisin => ({
  ...{ id: nom, nom, etat: "enVigueur", departement: "33", population: 52_418, taille: 2, codes },
});
const vu = (...voisins: Voisin[]) => voisinageVu(["a", "b"], ENSEMBLES, voisins, (code) => code.toUpperCase());

it("d’abord les dossiers de la même intercommunalité, puis ceux du même arrondissement", () => {
  expect(vu(voisin("Loin", "e", "f"), voisin("Près", "c", "e")).voisins).toMatchObject([
    { nom: "Près", lien: "Même intercommunalité", detail: "CC du Fleuve, 1 commune", population: "52\u00a0418" },
    { nom: "Loin", lien: "Même arrondissement", detail: "Langon, 2 communes", etat: "Contrat en vigueur" },
  ]);
});

it("chaque commune d’une intercommunalité est ici, ailleurs, ou nulle part, une seule fois", () => {
  expect(vu(voisin("Près", "c", "e")).couverture).toEqual([
    {
      ...{ code: "e1", nom: "CC du Fleuve", total: "4 communes", ici: 2 },
      ailleurs: [{ id: "Près", nom: "Près", nombre: 1 }],
      restent: ["D"],
    },
  ]);
  expect(vu().couverture[0]).toMatchObject({ ailleurs: [], restent: ["C", "D"] });
});
