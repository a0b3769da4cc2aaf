import { expect, it } from "vitest";
import { citer } from "./phrases.ts";

it.each([
  ["une phrase perd son point, le guillemet la clôt", "Tout est dit.", "«\u00a0Tout est dit\u00a0»"],
  [
    "des lignes restent distinctes",
    "Un salaire\u00a0: 15 000 €\n\n  Un local\u00a0: 5 000 €",
    "«\u00a0Un salaire\u00a0: 15 000 €\u00a0; Un local\u00a0: 5 000 €\u00a0»",
  ],
  ["une ligne déjà ponctuée ne l’est pas deux fois", "Deux postes.\nUn local.", "«\u00a0Deux postes. Un local\u00a0»"],
  ["rien ne se cite sans tomber", " \n ", "«\u00a0\u00a0»"],
])("%s", (_quoi, texte, cite) => {
  expect(citer(texte)).toBe(cite);
});

it("un long texte est coupé à un mot", () => {
  const cite = citer("mot ".repeat(400));
  expect(cite).toMatch(/^«\u00a0(mot )*mot…\u00a0»$/);
  expect(cite.length).toBeLessThan(600);
});
