import { describe, expect, it } from "vitest";
import { qualiteDe } from "#db/queries/actor.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import { CORPS, estUnCorps, fonctionsDe, nomDeFonction } from "./words.ts";

describe("les fonctions d’un organisme", () => {
  it.each(CORPS)("dans %s, sont celles que le registre reconnaît", (corps) => {
    expect(fonctionsDe(corps).length).toBeGreaterThan(0);
    for (const fonction of fonctionsDe(corps)) {
      const qualite = qualiteDe(corps, fonction);
      expect(qualite && NOM_QUALITE[qualite]).toBe(nomDeFonction(corps, fonction));
    }
  });

  it("refusent un corps inconnu", () => {
    expect(estUnCorps("cpts")).toBe(false);
    expect(estUnCorps(null)).toBe(false);
    expect(estUnCorps("ars")).toBe(true);
  });
});
