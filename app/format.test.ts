import { describe, expect, it } from "vitest";
import {
  dateCourte,
  dateLongue,
  enMajuscule,
  enMinuscule,
  euros,
  heure,
  joursRestants,
  nombre,
  taux,
} from "./format.ts";

const NB = "\u00a0";

describe("les formats français", () => {
  it.each([
    [dateLongue("2027-03-15"), "15 mars 2027"],
    [dateLongue("2027-03-01"), "1er mars 2027"],
    [dateLongue("2027-08-11"), "11 août 2027"],
    [dateLongue("2028-02-29"), "29 février 2028"],
    [dateCourte("2027-03-15"), "15 mars"],
    [dateCourte("2027-01-01"), "1er janvier"],
    [dateCourte("2027-12-31"), "31 décembre"],
    [nombre(0), "0"],
    [nombre(999), "999"],
    [nombre(52_418), `52${NB}418`],
    [nombre(1_234_567), `1${NB}234${NB}567`],
    [euros(1_250_000), `12${NB}500,00${NB}€`],
    [euros(7_271_667), `72${NB}716,67${NB}€`],
    [euros(5), `0,05${NB}€`],
    [euros(-105_000), `-1${NB}050,00${NB}€`],
    [heure(new Date("2027-01-15T13:02:00Z")), "14:02"],
    [heure(new Date("2027-07-15T22:00:00Z")), "00:00"],
    [heure(new Date("2027-07-15T07:05:00Z")), "09:05"],
    [taux(8_500), `85${NB}%`],
    [taux(10_000), `100${NB}%`],
    [taux(8_333), `83,33${NB}%`],
    [taux(0), `0${NB}%`],
    [joursRestants(20), "20 jours"],
    [joursRestants(1), "1 jour"],
    [joursRestants(0), "aujourd’hui"],
    [joursRestants(-1), "dépassé de 1 jour"],
    [joursRestants(-3), "dépassé de 3 jours"],
    [joursRestants(1_826), `1${NB}826 jours`],
  ])("%s", (obtenu, attendu) => {
    expect(obtenu).toBe(attendu);
  });
});

describe("un titre dans une phrase", () => {
  it.each([
    ["Opposition de l’ARS au projet de santé", "opposition de l’ARS au projet de santé"],
    ["ARS et CPAM", "ARS et CPAM"],
    ["L’ARS répond", "l’ARS répond"],
    ["Coordination de la CPTS", "coordination de la CPTS"],
    ["Échu", "échu"],
    ["", ""],
  ])("%j : %j", (titre, dit) => {
    expect(enMinuscule(titre)).toBe(dit);
  });

  it("en tête de phrase, seule la première lettre change", () => {
    expect(enMajuscule("l’ARS, sa délégation départementale et la CPAM")).toBe(
      "L’ARS, sa délégation départementale et la CPAM",
    );
  });
});
