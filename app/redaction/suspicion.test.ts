import { expect, it } from "vitest";
import { PETIT_MODELE } from "#test/fabriques/texte-vivant.ts";
import type { Section } from "#workflows/modeles/modele.ts";
import { soupconsDe } from "./suspicion.ts";

const [PROJET, BUDGET] = PETIT_MODELE.sections as [Section, Section];
const NIR = "2 69 05 49 588 157 80";

it("ce qui ressemble à une donnée de patient est nommé avec sa question, dans un texte comme dans une ligne", () => {
  expect(soupconsDe(PROJET, {}, { histoire: `Vu ce matin : ${NIR}.`, nom: "CPTS" })).toMatchObject([
    { champ: "histoire", genre: "nir", extrait: NIR },
  ]);
  const postes = JSON.stringify([{ id: "p", poste: `Aide pour ${NIR}`, montant: "10" }]);
  expect(soupconsDe(BUDGET, {}, { postes })).toMatchObject([{ champ: "postes", extrait: NIR }]);
});

it("ce qui est déjà enregistré n’est pas demandé de nouveau", () => {
  const ecrit = { histoire: `Convention ${NIR}.` };
  expect(soupconsDe(PROJET, ecrit, { histoire: `${ecrit.histoire} Et la suite.` })).toEqual([]);
  expect(soupconsDe(PROJET, {}, ecrit)).toHaveLength(1);
});
