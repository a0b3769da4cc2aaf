import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CommuneDuTerritoire } from "../parcours/events.ts";
import { tailleDe, territoireDe } from "./territory.ts";

const commune = (
  code: string,
  population: number,
  departement = code.slice(0, 2),
  region = "75",
): CommuneDuTerritoire => ({
  code,
  nom: `Commune ${code}`,
  departement,
  region,
  population,
});

describe("la taille d’une CPTS", () => {
  it.each([
    [1, 1],
    [8_500, 1],
    [39_999, 1],
    [40_000, 2],
    [48_277, 2],
    [60_382, 2],
    [79_999, 2],
    [80_000, 3],
    [169_421, 3],
    [175_000, 3],
    [175_001, 4],
    [354_193, 4],
  ])("%i habitants : taille %i", (population, taille) => {
    expect(tailleDe(population)).toBe(taille);
  });

  it("ne diminue jamais quand la population augmente", () => {
    fc.assert(fc.property(fc.nat(500_000), fc.nat(500_000), (a, b) => a > b || tailleDe(a) <= tailleDe(b)));
  });
});

describe("le territoire", () => {
  it("va au département le plus peuplé, même s’il compte moins de communes", () => {
    const { departement, region, population } = territoireDe([
      commune("24001", 900, "24"),
      commune("24002", 900, "24"),
      commune("33001", 2_000, "33"),
    ]);
    expect([departement, region, population]).toEqual(["33", "75", 3_800]);
  });

  it("va à la région la plus peuplée, qui peut ne pas être celle du département le plus peuplé", () => {
    const { departement, region } = territoireDe([
      commune("33001", 5_000, "33", "75"),
      commune("11001", 3_000, "11", "76"),
      commune("31001", 4_000, "31", "76"),
    ]);
    expect([departement, region]).toEqual(["33", "76"]);
  });

  it("à égalité, toujours le même : le premier dans l’ordre des codes", () => {
    const communes = [commune("47001", 500, "47"), commune("33001", 500, "33"), commune("40001", 500, "40")];
    expect(territoireDe(communes).departement).toBe("33");
    expect(territoireDe([...communes].reverse()).departement).toBe("33");
  });

  it("compte chaque commune une fois, dans n’importe quel ordre", () => {
    const liste = fc.uniqueArray(fc.tuple(fc.integer({ min: 10, max: 30 }), fc.integer({ min: 1, max: 90_000 })), {
      minLength: 1,
      selector: ([numero]) => numero,
    });
    const communes = liste.map((brutes) => brutes.map(([numero, population]) => commune(`330${numero}`, population)));
    fc.assert(
      fc.property(
        communes.chain((liste) =>
          fc.tuple(fc.constant(liste), fc.shuffledSubarray([...liste, ...liste], { minLength: liste.length * 2 })),
        ),
        ([liste, doublee]) => {
          const attendue = liste.reduce((somme, { population }) => somme + population, 0);
          const territoire = territoireDe(doublee);
          expect([territoire.population, territoire.communes.length, territoire.taille]).toEqual([
            attendue,
            liste.length,
            tailleDe(attendue),
          ]);
        },
      ),
    );
  });

  it("la Corse et l’outre-mer ont leurs codes", () => {
    expect(territoireDe([commune("2A004", 70_000, "2A", "94")])).toMatchObject({
      departement: "2A",
      region: "94",
      taille: 2,
    });
    expect(territoireDe([commune("97411", 150_000, "974", "04")])).toMatchObject({
      departement: "974",
      region: "04",
      taille: 3,
    });
  });
});
