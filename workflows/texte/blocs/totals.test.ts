import { describe, expect, it } from "vitest";
import { seTotalisent, sommeDe } from "./totals.ts";

const poste = (nature: string, montant: string) => ({ id: `${nature}${montant}`, nature, montant });
const RECETTES = [poste("Recette", "60 000"), poste("Recette", "40 000 €")];
const DEPENSES = [poste("Dépense", "60000"), poste("Dépense", "30 000"), poste("Dépense", "à voir")];

describe("ce qui s’additionne dans un bloc", () => {
  it.each([
    ["un budget de recettes", "budget", RECETTES, true],
    ["un budget de dépenses", "budget", DEPENSES, true],
    ["des recettes et des dépenses", "budget", [...RECETTES, ...DEPENSES], false],
    ["un poste dont la nature n’est pas dite", "budget", [...RECETTES, poste("", "10")], false],
    ["des fiches action", "ficheAction", [...RECETTES, ...DEPENSES], true],
    ["rien encore", "budget", [], true],
  ] as const)("%s", (_quoi, genre, rangees, attendu) => expect(seTotalisent({ genre }, rangees)).toBe(attendu));

  it("une colonne, sur les lignes d’une nature, sans ce qui n’est pas un montant", () => {
    const tout = [...RECETTES, ...DEPENSES];
    expect(sommeDe(tout, { colonne: "montant", nature: "Dépense" })).toBe(90_000);
    expect(sommeDe(tout, { colonne: "montant" })).toBe(190_000);
    expect(sommeDe(tout, { colonne: "montant", nature: "Don" })).toBeNull();
    expect(sommeDe([poste("Recette", "0")], { colonne: "montant" })).toBe(0);
  });
});
