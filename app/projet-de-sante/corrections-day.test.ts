import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import { contexteDe } from "#workflows/dossier.ts";
import { jourDesCorrections } from "./corrections-day.ts";

/** Complete on 15 March: the ARS answers through Friday 15 May. */
const complet = dossier({ jusqua: "projetComplet" });
const jour = (cas: typeof complet, aujourdhui: string) => jourDesCorrections({ contexte: contexteDe(cas), aujourdhui });

describe("la date proposée pour des corrections", () => {
  it.each([
    ["un mois, quand il laisse dix jours ouvrés pour relire", "2026-03-20", "2026-04-20"],
    ["dix jours ouvrés avant la fin du délai, quand un mois irait au-delà", "2026-04-20", "2026-04-28"],
    ["aucune, quand dix jours ouvrés ne restent plus", "2026-04-28", undefined],
    ["aucune, le dernier jour", "2026-05-15", undefined],
  ])("%s", (_quoi, aujourdhui, attendue) => {
    expect(jour(complet, aujourdhui)).toBe(attendue);
  });

  it("après un retrait, laisse le même temps avant la date de prudence", () => {
    const oppose = raconter(complet, "2026-05-04", "OppositionNotifiee");
    const retire = raconter(oppose, "2026-06-01", [
      "DecisionRetiree",
      { decision: "OppositionNotifiee", decisionDu: "2026-05-04", fondement: "illegalite" },
    ]);
    // Prudent last day: 1 August, a Saturday.
    expect(["2026-06-02", "2026-07-10", "2026-07-20"].map((le) => jour(retire, le))).toEqual([
      "2026-07-02",
      "2026-07-19",
      undefined,
    ]);
  });
});
