import { describe, expect, it } from "vitest";
import { dossier, type Etape } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { contexteDe, personnesAttendues } from "../dossier.ts";
import { avisRenvoye, dernierAvis } from "./opinions.ts";

const complet = dossier({ jusqua: "projetComplet" });
const demande = raconter(complet, "AvisDemande");
const RENDRE = ["AvisRendu", { sens: "favorableAvecReserves" }] as const satisfies Etape;
const rendu = raconter(demande, "2026-03-20", RENDRE);
const retourne = raconter(rendu, "2026-03-21", ["AvisRetourne", { avantLe: "2026-04-01" }]);
const avis = (cas: typeof complet) => contexteDe(cas).lettre.avis.cpam;

describe("retourner un avis pour précision", () => {
  it("attend de nouveau l’organisme, à la date fixée, et garde le premier avis lisible", () => {
    expect(avis(retourne)).toMatchObject({ demandeLe: "2026-03-21", avantLe: "2026-04-01" });
    expect(avis(retourne)).not.toHaveProperty("sens");
    expect(avis(retourne)?.precedents).toMatchObject([{ renduLe: "2026-03-20", sens: "favorableAvecReserves" }]);
    expect(personnesAttendues(retourne)).toContain("cpam");
  });

  it("celui qui est renvoyé se distingue de celui qui compte, et de celui que l’on redemande", () => {
    const renvoye = (cas: typeof complet) => {
      const sien = avis(cas);
      return sien && avisRenvoye(sien);
    };
    expect(renvoye(retourne)).toMatchObject({ sens: "favorableAvecReserves", renduLe: "2026-03-20" });
    expect([renvoye(demande), renvoye(rendu)]).toEqual([undefined, undefined]);
    expect(avis(retourne)?.precision).toBe(true);
    const redemande = raconter(rendu, "2026-03-21", "AvisDemande");
    expect(renvoye(redemande)).toEqual(renvoye(retourne));
    expect(avis(redemande)).not.toHaveProperty("precision");
  });

  it("le nouvel avis remplace l’ancien, qui reste lisible", () => {
    const precise = raconter(retourne, "2026-03-28", ["AvisRendu", { sens: "favorable" }]);
    expect(avis(precise)).toMatchObject({
      renduLe: "2026-03-28",
      sens: "favorable",
      precedents: [{ sens: RENDRE[1].sens }],
    });
    expect(personnesAttendues(precise)).not.toContain("cpam");
  });

  it.each([
    ["aucun avis demandé", complet, "AvisRetourne"],
    ["avis demandé, pas encore rendu", demande, "AvisRetourne"],
    ["avis d’un autre organisme", rendu, ["AvisRetourne", { organisme: "msa" }]],
    ["déjà retourné", retourne, "AvisRetourne"],
  ] as const)("refusé : %s", (_cas, cas, acte) => {
    expect(issue(cas, acte as Etape, "2026-03-22")).toBe("impossible");
  });

  it("une date passée est refusée, une question trop courte aussi", () => {
    expect(issue(rendu, ["AvisRetourne", { avantLe: "2026-03-20" }], "2026-03-21")).toBe("saisie");
    expect(issue(rendu, ["AvisRetourne", { question: "Où" }], "2026-03-21")).toBe("saisie");
  });

  it("renoncer à la précision rend au premier avis son compte", () => {
    const annule = raconter(retourne, "2026-03-22", "AvisAnnule");
    expect(avis(annule)).toEqual(avis(rendu));
    expect(issue(annule, "AvisRetourne", "2026-03-22")).toBe("accepté");
  });

  it("retourné deux fois, chaque avis donné se lit encore, dans l’ordre", () => {
    const deux = raconter(retourne, "2026-03-28", ["AvisRendu", { sens: "defavorable" }], "AvisRetourne");
    expect(avis(deux)?.precedents?.map(({ sens }) => sens)).toEqual(["favorableAvecReserves", "defavorable"]);
    const un = contexteDe(raconter(deux, "2026-03-29", "AvisAnnule")).lettre.avis.cpam;
    expect(un && dernierAvis(un)).toMatchObject({ sens: "defavorable" });
  });

  it("n’arrête pas l’ARS, qui décide sans attendre", () => {
    expect(issue(retourne, "ProjetDeSanteValide", "2026-03-22")).toBe("accepté");
  });
});
