import { describe, expect, it } from "vitest";
import { modeleDe } from "../modeles/registry.ts";
import { CODES_DES_CRITERES, CRITERES } from "./grid.ts";

describe("la grille de lecture", () => {
  it("a un point par code, dans l’ordre", () => {
    expect(CRITERES.map(({ code }) => code)).toEqual(CODES_DES_CRITERES);
  });

  it.each(["lettreIntention", "projetDeSante"] as const)(
    "%s : chaque point mène à des sections qui existent",
    (modele) => {
      const connues = modeleDe(modele)?.sections.map(({ code }) => code) ?? [];
      for (const { code, sections } of CRITERES) {
        expect(sections[modele], code).not.toEqual([]);
        expect(connues, code).toEqual(expect.arrayContaining([...sections[modele]]));
      }
    },
  );

  it("projet de santé : toute section est lue sous un point au moins", () => {
    const lues = CRITERES.flatMap(({ sections }) => sections.projetDeSante);
    expect(modeleDe("projetDeSante")?.sections.filter(({ code }) => !lues.includes(code))).toEqual([]);
  });
});
