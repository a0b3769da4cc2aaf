import { describe, expect, it } from "vitest";
import { lireTerritoires, nommer } from "./territories.ts";

const LIEUX = [
  { code: "33", nom: "Gironde" },
  { code: "40", nom: "Landes" },
  { code: "2A", nom: "Corse-du-Sud" },
  { code: "95", nom: "Val-d'Oise" },
];

describe("les territoires d’un organisme", () => {
  it.each([
    ["33", ["33"], []],
    ["gironde, Landes", ["33", "40"], []],
    ["33 ; 40\n33", ["33", "40"], []],
    ["2a, Corse du Sud", ["2A"], []],
    ["val d’oise", ["95"], []],
    ["Gironde, Atlantide", ["33"], ["Atlantide"]],
    [" , ", [], []],
  ])("%j", (texte, codes, inconnus) => {
    expect(lireTerritoires(texte, LIEUX)).toEqual({ codes, inconnus });
  });

  it("se disent par leur nom", () => {
    expect(nommer(["95", "33"], LIEUX)).toBe("Val-d’Oise, Gironde");
    expect(nommer(["99"], LIEUX)).toBe("99");
  });
});
