import { describe, expect, it } from "vitest";
import { dansLOrdre } from "./first.ts";

const ligne = (nom: string, etat: string, mienneLe: string | null) => ({ nom, etat, mienneLe });

describe("ce qui vient en premier sur l’accueil", () => {
  it("sa date la plus proche, puis une signature, puis le reste dans l’ordre de la liste", () => {
    const lignes = [
      ligne("avis lointain", "lettreIntention.enExamen", "2027-06-01"),
      ligne("l’avis de la CPAM est proche, la réponse de l’ARS moins", "projetDeSante.enInstruction", "2026-12-12"),
      ligne("contrat à signer", "contratTripartite.aSigner", null),
      ligne("rien qui oblige", "lettreIntention.deposee", null),
      ligne("délai de l’ARS", "projetDeSante.enInstruction", "2026-11-28"),
      ligne("au dernier jour de l’horizon", "projetDeSante.enInstruction", "2026-12-22"),
      ligne("au lendemain de l’horizon", "projetDeSante.enInstruction", "2026-12-23"),
    ];
    expect(dansLOrdre(lignes, "2026-11-22").map(({ nom }) => nom)).toEqual([
      "délai de l’ARS",
      "l’avis de la CPAM est proche, la réponse de l’ARS moins",
      "au dernier jour de l’horizon",
      "contrat à signer",
      "avis lointain",
      "rien qui oblige",
      "au lendemain de l’horizon",
    ]);
  });
});
