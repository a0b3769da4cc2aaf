import { describe, expect, it } from "vitest";
import { dossier } from "#test/fabriques/dossier.ts";
import { issue, raconter } from "#test/fabriques/recit.ts";
import { attendus, contexteDe, type Dossier, etatDe } from "../dossier.ts";
import { echeances, faitDu } from "../echeances.ts";
import { AVENANT_2 } from "../regles/avenant-2.ts";
import { delaiDuProjet } from "./memory.ts";

const complet = dossier({ jusqua: "projetComplet" });
const opposition = (cas: Dossier) => echeances(cas).find(({ code }) => code === "opposition");
const SUSPENSIVES = { ...AVENANT_2, correctionsSuspendent: { ...AVENANT_2.correctionsSuspendent, valeur: true } };

describe("le silence de deux mois vaut validation", () => {
  it("les deux mois courent du jour où le dossier est complet, pas du jour où l’ARS le constate", () => {
    const tardif = raconter(dossier({ jusqua: "projetDepose" }), "2026-04-20", [
      "CompletudeConstatee",
      { completLe: "2026-03-31" },
    ]);
    expect(opposition(tardif)).toMatchObject({
      nature: "legale",
      main: "ars",
      debutLe: "2026-03-31",
      dernierJour: "2026-05-31",
      auTerme: { type: "ProjetDeSanteReputeValide", le: "2026-06-01" },
    });
  });

  it.each([
    ["2026-05-15", null],
    ["2026-05-16", { type: "ProjetDeSanteReputeValide", le: "2026-05-16" }],
    ["2027-01-01", { type: "ProjetDeSanteReputeValide", le: "2026-05-16" }],
  ])("le %s, la loi a fait : %j", (aujourdhui, du) => {
    expect(faitDu(complet, aujourdhui)).toEqual(du);
  });

  it.each([
    ["2026-05-15", "impossible"],
    ["2026-05-16", "accepté"],
    ["2026-05-17", "impossible"],
  ])("daté du %s par la loi : %s", (le, attendu) => {
    expect(issue(complet, "ProjetDeSanteReputeValide", le)).toBe(attendu);
  });

  it("le projet réputé validé l’est tacitement, et ouvre le contrat", () => {
    const repute = raconter(complet, "2026-05-16", "ProjetDeSanteReputeValide");
    expect([etatDe(repute), contexteDe(repute).projet.validation]).toEqual([
      "contratTripartite.aDemander",
      { le: "2026-05-16", tacite: true },
    ]);
  });

  it("une complétude constatée trois mois trop tard : la validation est datée de la loi, avant le constat", () => {
    const tard = raconter(dossier({ jusqua: "projetDepose" }), "2026-09-01", [
      "CompletudeConstatee",
      { completLe: "2026-03-20" },
    ]);
    expect(faitDu(tard, "2026-09-01")).toEqual({ type: "ProjetDeSanteReputeValide", le: "2026-05-21" });
    expect(issue(tard, "OppositionNotifiee", "2026-09-01")).toBe("impossible");
    expect(issue(tard, "ProjetDeSanteReputeValide", "2026-05-21")).toBe("accepté");
  });
});

describe("la réponse de l’ARS", () => {
  it.each([
    ["OppositionNotifiee", "2026-05-15", "accepté"],
    ["OppositionNotifiee", "2026-05-16", "impossible"],
    ["ProjetDeSanteValide", "2026-05-15", "accepté"],
    ["ProjetDeSanteValide", "2026-05-16", "impossible"],
  ] as const)("%s le %s : %s", (acte, le, attendu) => {
    expect(issue(complet, acte, le)).toBe(attendu);
  });

  it.each(["objectifsPrs", "pertinenceTerritoire"])("s’opposer pour l’un des deux motifs de la loi : %s", (motif) => {
    const oppose = raconter(complet, "2026-05-15", ["OppositionNotifiee", { motif }]);
    expect([etatDe(oppose), contexteDe(oppose).projet.opposition]).toEqual([
      "projetDeSante.oppose",
      { le: "2026-05-15", motif },
    ]);
  });

  it("après l’opposition, un nouveau dépôt ouvre un nouveau délai, entier", () => {
    const oppose = dossier({ jusqua: "projetOppose" });
    expect([contexteDe(oppose).projet.completLe, faitDu(oppose, "2030-01-01"), attendus(oppose)]).toEqual([
      null,
      null,
      ["porteur"],
    ]);
    const redepose = raconter(oppose, "2026-12-30", ["ProjetDeSanteDepose", { numero: 2 }]);
    expect([etatDe(redepose), opposition(redepose), contexteDe(redepose).projet.opposition]).toEqual([
      "projetDeSante.depose",
      undefined,
      null,
    ]);
    const recomplet = raconter(redepose, "2026-12-31", ["CompletudeConstatee", { completLe: "2026-12-31" }]);
    expect(opposition(recomplet)).toMatchObject({ dernierJour: "2027-02-28", auTerme: { le: "2027-03-01" } });
  });

  it("pas de décision sur un dossier incomplet : aucun délai ne court", () => {
    for (const jusqua of ["projetDepose", "projetIncomplet"] as const)
      for (const acte of ["ProjetDeSanteValide", "OppositionNotifiee", "CorrectionsDemandees"] as const)
        expect(issue(dossier({ jusqua }), acte)).toBe("impossible");
    expect(faitDu(dossier({ jusqua: "projetIncomplet" }), "2030-01-01")).toBeNull();
  });

  it("les avis encore attendus ne le sont plus quand l’ARS, ou son silence, a répondu", () => {
    const consulte = raconter(complet, "AvisDemande");
    const fins = [
      raconter(consulte, "ProjetDeSanteValide"),
      raconter(consulte, "OppositionNotifiee"),
      raconter(consulte, "2026-05-16", "ProjetDeSanteReputeValide"),
    ];
    for (const fin of fins) expect(echeances(fin).map(({ code }) => code)).not.toContain("avis.cpam");
  });
});

describe("les pièces et les corrections", () => {
  it("des pièces manquent, le porteur dépose de nouveau, l’ARS constate : le délai part de la dernière pièce", () => {
    const incomplet = dossier({ jusqua: "projetIncomplet" });
    expect(echeances(incomplet)).toMatchObject([
      { code: "pieces", main: "porteur", dernierJour: "2026-12-31", nature: "demandee" },
    ]);
    const complete = raconter(incomplet, "2026-04-30", "ProjetDeSanteDepose", [
      "CompletudeConstatee",
      { completLe: "2026-04-30" },
    ]);
    expect(opposition(complete)).toMatchObject({ debutLe: "2026-04-30", dernierJour: "2026-06-30" });
  });

  it("par défaut, corriger n’arrête pas les deux mois : le silence vaut validation même pendant la correction", () => {
    const aCorriger = dossier({ jusqua: "projetACorriger" });
    expect(attendus(aCorriger)).toEqual(["porteur"]);
    expect(faitDu(aCorriger, "2026-05-16")).toEqual({ type: "ProjetDeSanteReputeValide", le: "2026-05-16" });
    expect(issue(aCorriger, "ProjetDeSanteValide", "2026-05-10")).toBe("accepté");
    expect(issue(aCorriger, "OppositionNotifiee", "2026-05-10")).toBe("accepté");
  });

  it.each([
    ["les règles en vigueur", AVENANT_2, "2026-05-15", "2026-05-15"],
    ["des règles où corriger suspend", SUSPENSIVES, null, "2026-06-04"],
  ])("selon %s, une correction de vingt jours : en cours %s, rendue %s", (_regles, regles, _enCours, rendue) => {
    const demandee = raconter(complet, "2026-04-01", "CorrectionsDemandees");
    const corrigee = raconter(demandee, "2026-04-21", "ProjetDeSanteDepose");
    expect(delaiDuProjet(contexteDe(demandee).projet, regles)?.dernierJour ?? null).toBe(_enCours);
    expect(delaiDuProjet(contexteDe(corrigee).projet, regles)?.dernierJour).toBe(rendue);
    expect([etatDe(corrigee), contexteDe(corrigee).projet.correctionsAvantLe]).toEqual([
      "projetDeSante.enInstruction",
      null,
    ]);
  });
});
