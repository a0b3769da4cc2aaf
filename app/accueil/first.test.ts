import { describe, expect, it } from "vitest";
import { dansLOrdre } from "./first.ts";

const ligne = (nom: string, etat: string, echeanceLe: string | null, echeanceIndicative = false) => ({
  ...{ nom, etat, echeanceLe, echeanceIndicative },
});

describe("ce qui vient en premier sur l’accueil", () => {
  it("une date proche qui oblige, puis une signature, puis le reste, chacun dans l’ordre des dates", () => {
    const lignes = [
      ligne("avis lointain", "lettreIntention.enExamen", "2027-06-01"),
      ligne("contrat à signer", "contratTripartite.aSigner", null),
      ligne("usage", "lettreIntention.deposee", "2026-11-24", true),
      ligne("délai de l’ARS", "projetDeSante.enInstruction", "2026-11-28"),
      ligne("au dernier jour de l’horizon", "projetDeSante.enInstruction", "2026-12-13"),
      ligne("au lendemain de l’horizon", "projetDeSante.enInstruction", "2026-12-14"),
    ];
    expect(dansLOrdre(lignes, "2026-11-22").map(({ nom }) => nom)).toEqual([
      "délai de l’ARS",
      "au dernier jour de l’horizon",
      "contrat à signer",
      "avis lointain",
      "usage",
      "au lendemain de l’horizon",
    ]);
  });
});
