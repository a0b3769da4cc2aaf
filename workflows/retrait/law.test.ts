import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { type DateCivile, plusJours } from "../civil-date.ts";
import { AVENANT_2 } from "../regles/avenant-2.ts";
import { DECISIONS_RETIRABLES } from "./events.ts";
import { creeDesDroits, dernierJourDuRetrait, REGLES_DU_RETRAIT } from "./law.ts";

describe("les quatre mois d’un retrait", () => {
  it.each([
    ["2026-03-15", "2026-07-15"],
    ["2026-05-16", "2026-09-16"],
    ["2026-10-31", "2027-02-28"],
    ["2027-10-30", "2028-02-29"],
    ["2026-12-31", "2027-04-30"],
    ["2027-10-28", "2028-02-28"],
    ["2026-11-01", "2027-03-01"],
  ])("une décision du %s se retire jusqu’au %s, ce jour compris", (decisionDu, dernier) => {
    expect(dernierJourDuRetrait(decisionDu, AVENANT_2)).toBe(dernier);
  });

  const complet = dossier({ jusqua: "projetComplet" });
  const retirer = (decisionDu: DateCivile, le: DateCivile): string =>
    issue(
      raconter(complet, decisionDu, "OppositionNotifiee"),
      ["DecisionRetiree", { decision: "OppositionNotifiee", decisionDu, fondement: "illegalite" }],
      le,
    );

  it("du jour de la décision au dernier jour, le retrait est accepté ; le lendemain, il ne l’est plus", () => {
    fc.assert(
      fc.property(fc.nat(61), fc.nat(400), (rang, attente) => {
        const decisionDu = plusJours("2026-03-15", rang);
        const le = plusJours(decisionDu, attente);
        const permis = le <= dernierJourDuRetrait(decisionDu, AVENANT_2);
        expect(retirer(decisionDu, le)).toBe(permis ? "accepté" : "saisie");
      }),
    );
    for (const decisionDu of ["2026-03-31", "2026-04-30", "2026-05-15"]) {
      const dernier = dernierJourDuRetrait(decisionDu, AVENANT_2);
      expect([retirer(decisionDu, dernier), retirer(decisionDu, plusJours(dernier, 1))]).toEqual(["accepté", "saisie"]);
    }
  });
});

describe("ce que la loi dit d’un retrait", () => {
  it("une validation donne des droits, un refus et une opposition n’en donnent pas", () => {
    expect(DECISIONS_RETIRABLES.filter(creeDesDroits)).toEqual([
      "LettreIntentionValidee",
      "ProjetDeSanteValide",
      "ProjetDeSanteReputeValide",
    ]);
  });

  it("chaque règle a son texte, sans point final", () => {
    for (const { valeur, source } of Object.values(REGLES_DU_RETRAIT)) {
      expect(valeur).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(source).toMatch(/^articles? L\. |^choix de ce service$/);
    }
  });
});
