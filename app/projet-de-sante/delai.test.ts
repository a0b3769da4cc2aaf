import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { dansUnMois } from "./delai.ts";

/** Complete on 15 March: the ARS answers through 15 May. */
const contexte = contexteDe(dossier({ jusqua: "projetComplet" }));

describe("la date d’où part celle proposée pour un avis", () => {
  it.each([
    ["un mois, quand il laisse le temps de relire", "2026-03-20", "2026-04-20"],
    ["une semaine avant la fin du délai, quand un mois irait au-delà", "2026-04-20", "2026-05-08"],
    ["le dernier jour, quand une semaine ne reste plus", "2026-05-10", "2026-05-15"],
  ])("%s", (_quoi, aujourdhui, attendue) => {
    expect(dansUnMois({ contexte, aujourdhui })).toBe(attendue);
  });
});
