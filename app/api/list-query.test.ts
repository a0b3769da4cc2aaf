import { describe, expect, it } from "vitest";
import { Arret } from "./answer.ts";
import { ecrireCurseur, lireDemande } from "./list-query.ts";

const lire = (question: string) => lireDemande(new URLSearchParams(question));

/** The fields refused, or nothing. */
function refuses(question: string): string[] {
  try {
    lire(question);
    return [];
  } catch (echec) {
    if (!(echec instanceof Arret)) throw echec;
    expect(echec.statut).toBe(400);
    return Object.keys(echec.corps.champs as object);
  }
}

describe("la question posée à la liste", () => {
  it("vaut 25 dossiers quand rien n’est dit", () => {
    expect(lire("")).toMatchObject({ limite: 25, curseur: undefined });
  });

  it("retient les filtres connus", () => {
    const { filtres } = lire("etape=lettreIntention&attend=ars&departement=2A&limite=100");
    expect(filtres).toEqual({ etape: "lettreIntention", attend: "ars", departement: "2A" });
  });

  it("relit son propre curseur, quel que soit le nom du dossier", () => {
    const interne = "CPTS de l’Œuvre « Été »~33-2026-0001";
    expect(lire(`curseur=${ecrireCurseur(interne)}`).curseur).toBe(interne);
  });

  it.each([
    ["limite=0", ["limite"]],
    ["limite=101", ["limite"]],
    ["limite=-1", ["limite"]],
    ["limite=1e1", ["limite"]],
    ["etape=inconnue", ["etape"]],
    ["attend=national", ["attend"]],
    ["departement=33%00", ["departement"]],
    ["curseur=~~~", ["curseur"]],
    ["curseur=AAAA", ["curseur"]],
    [`curseur=${"A".repeat(500)}`, ["curseur"]],
    [`curseur=${ecrireCurseur("a\0~b")}`, ["curseur"]],
    ["region=75", ["region"]],
    ["limite=10&etape=enVigueur&departement=", []],
  ])("%s", (question, champs) => {
    expect(refuses(question)).toEqual(champs);
  });
});
