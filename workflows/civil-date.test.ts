import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dateCivile, jourAParis, joursEntre, plusJours, plusMois } from "./civil-date.ts";

/** An instant in universal time, and the day people live in Paris. */
const INSTANTS: readonly [string, string][] = [
  ["2026-01-14T22:59:59.999Z", "2026-01-14"],
  ["2026-01-14T23:00:00.000Z", "2026-01-15"],
  ["2026-07-14T21:59:59.999Z", "2026-07-14"],
  ["2026-07-14T22:00:00.000Z", "2026-07-15"],
  // Summer time begins on 29 March 2026 at 2:00 in Paris, so at 1:00 in universal time.
  ["2026-03-28T22:59:59.999Z", "2026-03-28"],
  ["2026-03-28T23:00:00.000Z", "2026-03-29"],
  ["2026-03-29T00:59:59.999Z", "2026-03-29"],
  ["2026-03-29T01:00:00.000Z", "2026-03-29"],
  ["2026-03-29T21:59:59.999Z", "2026-03-29"],
  ["2026-03-29T22:00:00.000Z", "2026-03-30"],
  // Winter time begins on 25 October 2026 at 3:00 in Paris, so at 1:00 in universal time.
  ["2026-10-24T21:59:59.999Z", "2026-10-24"],
  ["2026-10-24T22:00:00.000Z", "2026-10-25"],
  ["2026-10-25T00:30:00.000Z", "2026-10-25"],
  ["2026-10-25T01:30:00.000Z", "2026-10-25"],
  ["2026-10-25T22:59:59.999Z", "2026-10-25"],
  ["2026-10-25T23:00:00.000Z", "2026-10-26"],
  ["2026-12-31T22:59:59.999Z", "2026-12-31"],
  ["2026-12-31T23:00:00.000Z", "2027-01-01"],
  ["2028-02-28T23:00:00.000Z", "2028-02-29"],
  ["2028-02-29T23:00:00.000Z", "2028-03-01"],
];

describe.each([
  ["Europe/Paris", -60],
  ["UTC", 0],
  ["Etc/GMT+10", 600],
  ["Pacific/Auckland", -780],
])("le jour à Paris, sur un serveur réglé sur %s", (fuseau, decalage) => {
  const habituel = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = fuseau;
  });
  afterEach(() => {
    if (habituel === undefined) delete process.env.TZ;
    else process.env.TZ = habituel;
  });

  it("le serveur vit bien à cette heure", () => {
    expect(new Date("2026-01-15T12:00:00Z").getTimezoneOffset()).toBe(decalage);
  });

  it.each(INSTANTS)("%s est le %s", (instant, jour) => {
    expect(jourAParis(new Date(instant))).toBe(jour);
  });
});

describe("une date civile", () => {
  it.each([
    "2026-02-29",
    "2027-02-29",
    "2100-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2015-12-31",
  ])("refuse %s", (texte) => expect(dateCivile.safeParse(texte).success).toBe(false));
  it.each([
    "",
    "2026-1-5",
    "15/03/2026",
    "2026-03-15T00:00:00Z",
    " 2026-03-15",
    "2026-03-15\n",
    "+002026-03-15",
    "2101-01-01",
  ])("refuse « %s »", (texte) => expect(dateCivile.safeParse(texte).success).toBe(false));
  it.each([null, undefined, 20260315, {}, ["2026-03-15"]])("refuse %j", (valeur) =>
    expect(dateCivile.safeParse(valeur).success).toBe(false),
  );
  it.each(["2016-01-26", "2024-02-29", "2028-02-29", "2100-12-31"])("accepte %s", (texte) =>
    expect(dateCivile.parse(texte)).toBe(texte),
  );
});

const jour = fc.integer({ min: 0, max: 30_000 }).map((rang) => plusJours("2018-01-01", rang));

describe("compter des jours et des mois", () => {
  it("ajouter des jours puis les compter revient au même nombre", () => {
    fc.assert(
      fc.property(jour, fc.integer({ min: -900, max: 900 }), (le, n) => joursEntre(le, plusJours(le, n)) === n),
    );
  });

  it("ajouter des mois garde le quantième, ou prend le dernier jour d’un mois trop court", () => {
    fc.assert(
      fc.property(jour, fc.nat(120), (le, mois) => {
        const [quantieme, obtenu] = [le, plusMois(le, mois)].map((date) => Number(date.slice(8)));
        const lendemain = plusJours(plusMois(le, mois), 1);
        return obtenu === quantieme || ((obtenu ?? 0) < (quantieme ?? 0) && lendemain.endsWith("-01"));
      }),
    );
  });

  it("compte toujours depuis la date de départ, jamais de mois en mois", () => {
    expect(plusMois("2026-01-31", 2)).toBe("2026-03-31");
    expect(plusMois(plusMois("2026-01-31", 1), 1)).toBe("2026-03-28");
  });
});
