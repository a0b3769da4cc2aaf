import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { plusJours } from "#workflows/civil-date.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { estOuvre, plusJoursOuvres } from "#workflows/working-days.ts";
import { jourDAvis } from "./default-day.ts";

/** Complete on Sunday 15 March: the ARS answers through Friday 15 May. */
const contexte = contexteDe(dossier({ jusqua: "projetComplet" }));

describe("la date proposée pour un avis", () => {
  it.each([
    ["un mois", "2026-03-20", "2026-04-20"],
    ["le vendredi, quand un mois mène au samedi", "2026-03-18", "2026-04-17"],
    ["le jeudi, quand la semaine de relecture commence le 8 mai, férié", "2026-04-20", "2026-05-07"],
    ["la veille du dernier jour, l’Ascension étant fériée : le mercredi", "2026-05-10", "2026-05-13"],
    ["le dernier jour, quand aucun jour ouvré ne le précède plus", "2026-05-14", "2026-05-15"],
  ])("%s", (_quoi, aujourdhui, attendue) => {
    expect(jourDAvis({ contexte, aujourdhui })).toBe(attendue);
  });

  it("est toujours un jour ouvré à venir, et jamais le dernier jour légal tant qu’un autre reste", () => {
    fc.assert(
      fc.property(fc.nat(400), (rang) => {
        const aujourdhui = plusJours("2026-03-15", rang);
        const jour = jourDAvis({ contexte, aujourdhui });
        expect([estOuvre(jour), jour > aujourdhui]).toEqual([true, true]);
        if (plusJoursOuvres(aujourdhui, 1) < "2026-05-15") expect(jour).not.toBe("2026-05-15");
      }),
    );
  });
});
