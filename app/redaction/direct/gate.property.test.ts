import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { NIR, page } from "#test/fabriques/page-tapee.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it("quoi que l’on tape, efface, annule ou confirme, les deux textes finissent pareils et rien de retiré n’est parti", () => {
  const geste = fc.oneof(
    fc.record({ quoi: fc.constant("taper" as const), mots: fc.constantFrom("besoin ", "x", "le bassin ") }),
    fc.record({
      quoi: fc.constantFrom("secret" as const, "retirer" as const, "annuler" as const),
      mots: fc.constant(""),
    }),
  );
  fc.assert(
    fc.property(fc.array(geste, { maxLength: 30 }), (gestes) => {
      const { texte, taper, historique, aParti, dehors, garde } = page();
      for (const { quoi, mots } of gestes) {
        const ou = texte.toString().indexOf(NIR);
        if (quoi === "taper") taper(mots);
        else if (quoi === "secret") texte.insert(texte.length, ` ${NIR} `);
        else if (quoi === "annuler") historique.undo();
        else if (ou >= 0) texte.delete(ou, NIR.length);
      }
      for (let rang = texte.length - 1; rang >= 0; rang -= 1)
        if (/\d/.test(texte.toString()[rang] ?? "")) texte.delete(rang, 1);
      vi.advanceTimersByTime(2_000);
      expect(garde.retient).toBe(false);
      expect(dehors()).toBe(texte.toString());
      expect(aParti("588")).toBe(false);
    }),
    { numRuns: 300 },
  );
});
