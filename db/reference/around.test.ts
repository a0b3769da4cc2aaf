import { expect, it } from "vitest";
import { ensemblesDe } from "./around.ts";
import { communesDeEpci } from "./communes.ts";

const LANGON = "33227";
const CC_SUD_GIRONDE = "200043974";

it("une commune est dans une intercommunalité et dans un arrondissement, avec toutes leurs communes", () => {
  const [intercommunalite, arrondissement, ...autres] = ensemblesDe([LANGON]);
  expect(autres).toEqual([]);
  expect(intercommunalite).toMatchObject({ genre: "intercommunalite", code: CC_SUD_GIRONDE });
  expect(intercommunalite?.communes).toEqual(communesDeEpci(CC_SUD_GIRONDE).map(({ code }) => code));
  expect(arrondissement).toMatchObject({ genre: "arrondissement", nom: "Langon" });
  expect(arrondissement?.communes).toEqual(expect.arrayContaining([...(intercommunalite?.communes ?? [])]));
});

it("un code inconnu n’est dans rien", () => {
  expect(ensemblesDe(["99999"])).toEqual([]);
  expect(ensemblesDe([])).toEqual([]);
});
