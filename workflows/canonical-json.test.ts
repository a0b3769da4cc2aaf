import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonique } from "./canonical-json.ts";

const melanger = (valeur: unknown): unknown => {
  if (Array.isArray(valeur)) return valeur.map(melanger);
  if (valeur === null || typeof valeur !== "object") return valeur;
  return Object.fromEntries(
    Object.entries(valeur)
      .reverse()
      .map(([cle, membre]) => [cle, melanger(membre)]),
  );
};

describe("le texte canonique d’une valeur", () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ z: { y: [3, { d: 1, c: null }] }, a: "é" }, '{"a":"é","z":{"y":[3,{"c":null,"d":1}]}}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [[1, undefined, 3], "[1,null,3]"],
    [{ "10": 1, "9": 2, a: 3, A: 4, é: 5 }, '{"10":1,"9":2,"A":4,"a":3,"é":5}'],
    [[], "[]"],
    [{}, "{}"],
    ['l’"acte"\n', '"l’\\"acte\\"\\n"'],
    [null, "null"],
    [0, "0"],
    [true, "true"],
  ])("%j s’écrit %s", (valeur, texte) => {
    expect(canonique(valeur)).toBe(texte);
  });

  it("ne dépend pas de l’ordre des champs, et se relit à l’identique", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (valeur) => {
        const texte = canonique(valeur);
        expect(canonique(melanger(valeur))).toBe(texte);
        expect(canonique(JSON.parse(texte))).toBe(texte);
      }),
    );
  });

  it("deux valeurs différentes ne s’écrivent jamais pareil", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (une, autre) => {
        const pareilles = JSON.stringify(melanger(une)) === JSON.stringify(melanger(autre));
        if (canonique(une) === canonique(autre))
          expect(JSON.parse(canonique(une))).toEqual(JSON.parse(canonique(autre)));
        else expect(pareilles).toBe(false);
      }),
    );
  });
});
