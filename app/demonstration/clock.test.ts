import { describe, expect, it } from "vitest";
import { HISTOIRES } from "#db/seed/histories/index.ts";
import { jourAParis, joursEntre, plusJours, plusMois } from "#workflows/civil-date.ts";
import { completPourReste, instantsDe, jourOuvre } from "./clock.ts";

const DEUX_ANS = Array.from({ length: 740 }, (_, rang) => plusJours("2027-01-01", rang));

describe("les jours de la démonstration", () => {
  it.each([
    ["2026-11-22", "2026-11-20"],
    ["2026-11-20", "2026-11-20"],
    ["2027-01-01", "2026-12-31"],
    ["2027-05-09", "2027-05-07"],
  ])("ramènent le %s au dernier jour ouvré, le %s", (jour, ouvre) => {
    expect(jourOuvre(jour)).toBe(ouvre);
  });

  it("gardent chaque acte dans l’ordre et avant aujourd’hui, quel que soit le jour du départ", () => {
    for (const aujourdhui of DEUX_ANS.filter((_, rang) => rang % 29 === 0)) {
      for (const { histoire, nom } of HISTOIRES) {
        const instants = instantsDe(histoire, aujourdhui);
        const croissants = instants.every((instant, rang) => rang === 0 || instant > (instants[rang - 1] as Date));
        expect([nom, croissants]).toEqual([nom, true]);
        expect(instants.every((instant) => jourAParis(instant) < aujourdhui)).toBe(true);
      }
    }
  });

  it("placent les actes entre 9 h et 22 h, heure de Paris", () => {
    const heures = HISTOIRES.flatMap(({ histoire }) => instantsDe(histoire, "2027-07-15")).map((instant) =>
      Number(
        new Intl.DateTimeFormat("fr-FR", { hour: "numeric", timeZone: "Europe/Paris", hourCycle: "h23" })
          .format(instant)
          .slice(0, 2),
      ),
    );
    expect(Math.min(...heures)).toBeGreaterThanOrEqual(9);
    expect(Math.max(...heures)).toBeLessThan(22);
  });

  it("laissent à l’ARS les jours annoncés, deux de moins au plus en fin de mois", () => {
    for (const aujourdhui of DEUX_ANS) {
      for (const voulus of [6, 20]) {
        const reste = joursEntre(aujourdhui, plusMois(completPourReste(aujourdhui, voulus, 2), 2));
        expect([voulus, voulus - 1, voulus - 2, voulus - 3]).toContain(reste);
      }
    }
  });
});
