import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centimesDe, montantRelu } from "./amount.ts";

describe("un montant tapé", () => {
  it.each([
    ["12500", 1_250_000],
    ["12 500,5", 1_250_050],
    ["12 500,50 €", 1_250_050],
    ["0,01", 1],
    ["0.1", 10],
    ["0", 0],
  ])("« %s » vaut %i centimes", (texte, centimes) => expect(centimesDe(texte)).toBe(centimes));

  it.each(["", "-3", "12,345", "douze", "1e3", "12,", "1.000,00"])("« %s » n’en est pas un", (texte) =>
    expect(centimesDe(texte)).toBe(texte),
  );

  it("se relit en euros et se relit au centime près", () => {
    expect(montantRelu("12500,5")).toMatch(/^12.500,50.€$/);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (centimes) => {
        const texte = `${Math.floor(centimes / 100)},${String(centimes % 100).padStart(2, "0")}`;
        expect(centimesDe(texte)).toBe(centimes);
      }),
    );
  });
});
