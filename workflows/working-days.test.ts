import { describe, expect, it } from "vitest";
import { plusJours } from "./civil-date.ts";
import { estOuvre, moinsJoursOuvres, plusJoursOuvres } from "./working-days.ts";

describe("un jour ouvré", () => {
  it.each([
    ["2026-11-23", true, "un lundi"],
    ["2026-11-21", false, "un samedi"],
    ["2026-11-22", false, "un dimanche"],
    ["2026-11-11", false, "l’armistice"],
    ["2026-04-06", false, "le lundi de Pâques"],
    ["2026-05-14", false, "l’Ascension"],
    ["2026-05-25", false, "le lundi de Pentecôte"],
    ["2027-03-29", false, "le lundi de Pâques, en mars"],
    ["2038-04-26", false, "le lundi de Pâques le plus tardif"],
    ["2026-04-03", true, "le vendredi saint"],
  ] as const)("%s : %s, %s", (jour, ouvre, _pourquoi) => {
    expect(estOuvre(jour)).toBe(ouvre);
  });

  it("il y en a entre 250 et 255 par an", () => {
    for (let annee = 2020; annee < 2040; annee += 1) {
      const jours = Array.from({ length: 365 }, (_, rang) => plusJours(`${annee}-01-01`, rang));
      expect(jours.filter(estOuvre).length).toBeGreaterThanOrEqual(250);
      expect(jours.filter(estOuvre).length).toBeLessThanOrEqual(255);
    }
  });
});

describe("compter en jours ouvrés", () => {
  it.each([
    ["2026-11-20", 0, "2026-11-20"],
    ["2026-11-20", 1, "2026-11-23"],
    ["2026-11-23", 5, "2026-11-30"],
    ["2026-12-24", 1, "2026-12-28"],
    ["2026-11-22", 5, "2026-11-27"],
    ["2027-05-05", 2, "2027-05-10"],
  ] as const)("du %s, %i plus tard : %s", (jour, nombre, attendu) => {
    expect(plusJoursOuvres(jour, nombre)).toBe(attendu);
  });

  it.each([
    ["2026-11-20", 0, "2026-11-20"],
    ["2026-11-20", 5, "2026-11-15"],
    ["2026-11-22", 1, "2026-11-19"],
    ["2026-05-15", 10, "2026-04-28"],
  ] as const)("jusqu’au %s compris, pour qu’il en reste %i : %s", (jour, nombre, attendu) => {
    expect(moinsJoursOuvres(jour, nombre)).toBe(attendu);
  });
});
