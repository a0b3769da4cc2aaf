import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Base, baseDeTest, baseEmbarquee } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { plusJours } from "#workflows/civil-date.ts";
import type { Affectation } from "./actor.ts";
import { listerDossiers } from "./files.ts";
import { dossiersProchesDUneDate } from "./living.ts";
import { portefeuilleDe } from "./portfolio.ts";

const agent = (corps: Affectation["corps"], fonction: Affectation["fonction"], territoire: string) => ({
  id: corps,
  affectations: [{ corps, fonction, nom: corps, territoires: [territoire] }],
});
const LECTEURS = { ars: agent("ars", "instructeur", "75"), cpam: agent("cpam", "roc", "33") };
const AVIS = "2026-04-01";

describe.each([
  ["PostgreSQL", baseDeTest],
  ["la base embarquée", baseEmbarquee],
] as const)("chacun compte ses dates, sur %s", (_nom, ouvrir) => {
  let base: Base;
  let id: string;
  beforeAll(async () => {
    base = await ouvrir();
    await inscrirePersonnes(base.db);
    const dossier = await dossierInscrit(base.db, { jusqua: "projetComplet" });
    id = dossier.id;
    // The ARS answers through 15 May; the CPAM gives its opinion before.
    await proposer(base.db, id, ["AvisDemande", { avantLe: AVIS }], { versionVue: dossier.version });
  });
  afterAll(() => base.fermer());

  it.each([
    ["ars", "2026-03-28", 0, 0],
    ["cpam", "2026-03-28", 1, 0],
    ["ars", "2026-04-10", 0, 0],
    ["cpam", "2026-04-10", 0, 1],
    ["ars", "2026-05-10", 1, 0],
  ] as const)("%s, le %s : %i dans les sept jours, %i en retard", async (main, jour, proches, depasses) => {
    const comptes = await portefeuilleDe(base.db, LECTEURS[main], { main, jour });
    expect([comptes.attendus, comptes.proches, comptes.depasses]).toEqual([1, proches, depasses]);
    const liste = async (echeance: { du?: string; au: string }) =>
      (await listerDossiers(base.db, LECTEURS[main], { filtres: { attend: main, echeance } })).lignes.length;
    expect(await liste({ du: jour, au: plusJours(jour, 7) })).toBe(proches);
    expect(await liste({ au: plusJours(jour, -1) })).toBe(depasses);
  });

  it("la ligne porte la date de l’ARS, et l’organisme y lit aussi le jour de son avis", async () => {
    const lire = async (main: "ars" | "cpam") => (await listerDossiers(base.db, LECTEURS[main], { main })).lignes[0];
    expect(await lire("ars")).toMatchObject({ attend: ["ars", "cpam"], echeanceLe: "2026-05-15", avisLe: null });
    expect(await lire("cpam")).toMatchObject({ echeanceLe: "2026-05-15", avisLe: AVIS });
  });

  it("un avis proche fait regarder le dossier, même si la date de la ligne est loin", async () => {
    expect(await dossiersProchesDUneDate(base.db, "2026-03-20")).toContain(id);
  });
});
