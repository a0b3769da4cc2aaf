import { describe, expect, it } from "vitest";
import { dossier, HISTOIRES, type Histoire } from "#test/fabriques/dossier.ts";
import { raconter } from "#test/fabriques/recit.ts";
import type { Dossier } from "../dossier.ts";
import { echeances } from "../echeances.ts";
import { horloges } from "./clocks.ts";
import { genreDe } from "./kinds.ts";

/** The clocks of a code, told in a line each: since when, until when, how it ended. */
const recit = (cas: Dossier, code: string): string[] =>
  horloges(cas)
    .filter((horloge) => horloge.code === code)
    .map(({ debutLe, dernierJour, fin }) =>
      [debutLe, dernierJour, fin ? `${fin.sort} le ${fin.le} par l’acte ${fin.par}` : "court"].join(" · "),
    );
const complet = dossier({ jusqua: "projetComplet" });
const depose = dossier({ jusqua: "projetDepose" });

describe("les deux mois de l’ARS", () => {
  it.each([
    ["courent", complet, "court"],
    ["une validation y répond", raconter(complet, "2026-05-15", "ProjetDeSanteValide"), "repondue le 2026-05-15"],
    ["une opposition y répond", raconter(complet, "2026-04-02", "OppositionNotifiee"), "repondue le 2026-04-02"],
    ["le silence y répond", raconter(complet, "2026-05-16", "ProjetDeSanteReputeValide"), "tacite le 2026-05-16"],
    ["l’abandon les arrête", raconter(complet, "2026-04-02", "DossierAbandonne"), "arretee le 2026-04-02"],
  ])("%s", (_titre, cas, fin) => {
    const acte = fin === "court" ? "" : ` par l’acte ${cas.version}`;
    expect(recit(cas, "opposition")).toEqual([`2026-03-15 · 2026-05-15 · ${fin}${acte}`]);
  });

  it("après une opposition, une nouvelle complétude est une nouvelle horloge ; l’ancienne reste", () => {
    const oppose = raconter(complet, "2026-05-02", "OppositionNotifiee", "2026-12-30", "ProjetDeSanteDepose");
    const recomplet = raconter(oppose, "2026-12-31", ["CompletudeConstatee", { completLe: "2026-12-31" }]);
    expect(recit(recomplet, "opposition")).toEqual([
      "2026-03-15 · 2026-05-15 · repondue le 2026-05-02 par l’acte 10",
      "2026-12-31 · 2027-02-28 · court",
    ]);
  });

  it("corriger ne les arrête pas, et ne les recommence pas : une seule période", () => {
    const corrige = raconter(complet, "2026-04-01", "CorrectionsDemandees", "2026-04-21", "ProjetDeSanteDepose");
    const [horloge] = horloges(corrige).filter(({ code }) => code === "opposition");
    expect(horloge?.periodes).toMatchObject([{ etat: "court", du: "2026-03-15", au: null, cause: { par: 9 } }]);
    expect(recit(corrige, "corrections")).toEqual(["2026-04-01 · 2026-12-31 · repondue le 2026-04-21 par l’acte 11"]);
  });

  it("le silence, vu trois semaines trop tard, finit à la date de la loi : la période s’arrête le dernier jour", () => {
    const tard = raconter(depose, "2026-06-05", ["CompletudeConstatee", { completLe: "2026-03-15" }]);
    const repute = raconter(tard, "2026-05-16", "ProjetDeSanteReputeValide");
    const [horloge] = horloges(repute).filter(({ code }) => code === "opposition");
    expect(horloge?.periodes).toMatchObject([{ etat: "court", du: "2026-03-15", au: "2026-05-15" }]);
  });
});

describe("les autres horloges", () => {
  it("des pièces demandées courent du jour de la demande, et le dépôt y répond, en retard s’il tarde", () => {
    const demandees = raconter(depose, "2026-04-02", ["PiecesManquantesSignalees", { avantLe: "2026-04-20" }]);
    expect(recit(raconter(demandees, "2026-04-20", "ProjetDeSanteDepose"), "pieces")[0]).toContain("repondue le");
    expect(recit(raconter(demandees, "2026-04-21", "ProjetDeSanteDepose"), "pieces")).toEqual([
      "2026-04-02 · 2026-04-20 · repondueTard le 2026-04-21 par l’acte 10",
    ]);
  });

  it("un avis annulé, ou que la décision de l’ARS devance, n’a pas reçu de réponse", () => {
    const consulte = raconter(complet, "AvisDemande");
    for (const suite of ["AvisAnnule", "ProjetDeSanteValide"] as const)
      expect(recit(raconter(consulte, suite), "avis.cpam")[0]).toContain("arretee le");
    expect(recit(raconter(consulte, "AvisRendu"), "avis.cpam")[0]).toContain("repondue le");
  });

  it("la lettre d’intention retirée arrête son horloge, et un nouveau dépôt en commence une autre", () => {
    const retiree = raconter(dossier({ jusqua: "lettreRetiree" }), "2026-06-01", "LettreIntentionDeposee");
    expect(recit(retiree, "lettreIntention")).toEqual([
      "2026-03-15 · 2026-05-15 · arretee le 2026-03-15 par l’acte 5",
      "2026-06-01 · 2026-08-01 · court",
    ]);
  });

  it("le contrat renouvelé prolonge son horloge, le contrat échu la finit", () => {
    const signe = dossier({ jusqua: "enVigueur" });
    const renouvele = raconter(signe, "2030-09-15", "ContratRenouvele");
    expect(recit(renouvele, "terme")).toEqual(["2026-03-15 · 2036-03-14 · court"]);
    expect(recit(raconter(signe, "2031-03-15", "ContratEchu"), "terme")[0]).toContain("echue le 2031-03-15");
  });

  it("un préavis finit à sa date d’effet ; le terme, lui, n’est jamais venu", () => {
    const fini = raconter(dossier({ jusqua: "preavis" }), "2026-12-31", "ContratEchu");
    expect([recit(fini, "preavis"), recit(fini, "terme")].flat().map((ligne) => ligne.split(" ")[4])).toEqual([
      "echue",
      "arretee",
    ]);
  });

  it("chaque échéance, à chaque étape, sait ce qui la fait partir", () => {
    const codes = (Object.keys(HISTOIRES) as Histoire[]).flatMap((jusqua) => echeances(dossier({ jusqua })));
    for (const { code } of codes) expect(genreDe(code).depart).toMatch(/^C.+\.$/);
    expect(() => genreDe("inconnue")).toThrow("inconnue");
  });
});
