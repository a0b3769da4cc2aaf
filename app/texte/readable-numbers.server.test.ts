import { expect, it } from "vitest";
import { contenuFige } from "#db/freeze.ts";
import { PROJET_DE_SANTE } from "#workflows/modeles/projet-de-sante/index.ts";
import { nombreLisible } from "./readable-number.ts";
import { nombresLisibles } from "./readable-numbers.server.ts";

it.each([
  ["118000", "118\u00a0000"],
  ["118 000", "118\u00a0000"],
  ["46,5", "46,5"],
  ["environ 3000", "environ 3000"],
  ["", ""],
])("« %s » se lit « %s »", (tape, lu) => {
  expect(nombreLisible(tape)).toBe(lu);
});

it("seules les réponses qui sont des nombres se lisent ainsi, et le texte figé ne change pas", () => {
  const reponses = { budget: { totalDepenses: "118000", suiviFinancier: "118000" } };
  const document = { id: "d", rang: 1 } as Parameters<typeof contenuFige>[0];
  const fige = contenuFige(document, PROJET_DE_SANTE, { id: "33", nom: "CPTS" }, reponses);
  const lire = (contenu: typeof fige) =>
    contenu.sections.flatMap(({ champs }) => champs.map(({ texte }) => texte)).filter((texte) => texte !== "");
  expect(lire(nombresLisibles(fige)).sort()).toEqual(["118000", "118\u00a0000"]);
  expect(lire(fige)).toEqual(["118000", "118000"]);
});
