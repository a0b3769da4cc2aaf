import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lireMontant } from "./montant.ts";

const LUS: readonly (readonly [string, number])[] = [
  ["3500", 3_500],
  ["3 500 €", 3_500],
  ["3\u00a0500\u00a0€", 3_500],
  ["3\u202f500 €", 3_500],
  ["12 500 EUR", 12_500],
  [" 0 ", 0],
];
const REFUSES = ["", "€", "12 500,50", "12.5", "-3", "trois mille", "3500 € par an", "1".repeat(13)];

describe("un montant tapé", () => {
  it.each(LUS)("« %s » vaut %i euros", (tape, euros) => expect(lireMontant(tape)).toBe(euros));

  it.each(REFUSES)("« %s » n’est pas un montant en euros entiers", (tape) => expect(lireMontant(tape)).toBeNull());

  it("se relit comme il s’écrit en français", () => {
    const francais = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999 }),
        (euros) => lireMontant(francais.format(euros)) === euros,
      ),
    );
  });
});
