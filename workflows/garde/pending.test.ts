import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signaler } from "./garde.ts";
import { enSuspens } from "./pending.ts";

describe("ce qui pourrait devenir une donnée de patient, pendant la frappe", () => {
  it.each([
    ["Mme Martin", ["Mme Martin"]],
    ["Vu hier : Mme Martin, diabétiq", ["Mme Martin, diabétiq"]],
    ["Mme Martin suit les patients. Le centre ouvre.", ["Mme Martin suit les patients"]],
    ["Voir 2 69 05 49", ["2 69 05 49"]],
    ["Le centre ouvre à 8 heures, le 12 05.", []],
    ["Le Dr Martin suit les patients diabétiques", []],
  ])("« %s »", (texte, attendus) => {
    expect(enSuspens(texte)).toEqual(attendus);
  });

  it.each([
    ["Mme Martin", ", diabétique, n’a plus de médecin."],
    ["M. Dupont", " souffre de la maladie de Parkinson."],
    ["Monsieur Leroy", " a fait un AVC en mars."],
    ["Lucas", ", 7 ans, autiste, attend une place"],
    ["Vu : 2 69 05 49", " 588 157 80."],
  ])(
    "« %s » puis, lettre après lettre, « %s » : tout attend jusqu’à ce que la donnée se reconnaisse",
    (debut, suite) => {
      const tapes = [...suite].map((_, rang) => debut + suite.slice(0, rang + 1));
      const reconnue = tapes.findIndex((texte) => signaler(texte).length > 0);
      expect(reconnue).toBeGreaterThan(0);
      for (const texte of tapes.slice(0, reconnue)) expect(enSuspens(texte), texte).not.toEqual([]);
    },
  );

  it("n’attend que ce qui est dans le texte", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."Mme .,12 05Lucas é\n") }), (texte) => {
        for (const extrait of enSuspens(texte)) expect(texte.normalize("NFC")).toContain(extrait);
      }),
    );
  });
});
