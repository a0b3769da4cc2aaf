import { describe, expect, it } from "vitest";
import { lireTexte, saisieDe } from "./input.ts";

const lire = (champs: Record<string, string>) => lireTexte(saisieDe(new URLSearchParams(champs)), "tous", []);

describe("ce qui ressemble à une donnée de patient dans un commentaire", () => {
  it.each([
    ["un numéro de sécurité sociale", "Voir 2 69 05 49 588 157 80.", "nir"],
    ["un nom à côté d’une maladie", "Mme Martin, diabétique, attend.", "patient"],
  ])("%s : dit avant d’être enregistré, et enregistré quand ce n’en est pas une", (_quoi, texte, genre) => {
    expect(lire({ texte })).toEqual({ erreurs: { texte: expect.stringMatching(/patient/), patient: genre } });
    expect(lire({ texte, patient: "aucun" })).toEqual({ lu: { texte, appeles: [] } });
  });

  it("un commentaire ordinaire passe sans question", () => {
    const texte = "Le nombre de patients diabétiques est-il celui de 2025 ?";
    expect(lire({ texte })).toEqual({ lu: { texte, appeles: [] } });
  });
});
