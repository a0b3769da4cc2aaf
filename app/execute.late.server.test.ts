import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lireJournal, premiereAlteration } from "#db/journal.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { communes, dossiers } from "#db/schema/files.ts";
import { notifications } from "#db/schema/notices.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, instantDe, proposer } from "#test/fabriques/registre.ts";
import { etatDe } from "#workflows/dossier.ts";
import { passerLeCalendrier } from "./calendar.server.ts";
import { rattraper } from "./execute.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const dernierActe = async (id: string) => (await lireJournal(base.db, id)).at(-1);
const ligne = async (id: string) => (await base.db.select().from(dossiers).where(eq(dossiers.id, id)))[0];
const SILENCE = { type: "ProjetDeSanteReputeValide", le: "2026-05-16", par: { id: "systeme", qualite: "systeme" } };

describe("un système en retard ne change pas la loi", () => {
  it("complet depuis trois mois, le projet est réputé validé à la date de la loi, et chacun l’apprend", async () => {
    const { id } = await dossierInscrit(base.db, { jusqua: "projetComplet" });
    const instant = instantDe("2026-06-20");
    await rattraper(base.db, id, instant);
    const acte = await dernierActe(id);
    expect(acte).toMatchObject({ le: "2026-05-16", inscritLe: instant, fait: SILENCE });
    expect(await ligne(id)).toMatchObject({
      etat: "contratTripartite.aDemander",
      dernierActeLe: "2026-05-16",
      effetLe: null,
    });
    const dites = await base.db.select().from(notifications).where(eq(notifications.dossierId, id));
    const prevenus = dites
      .filter(({ version }) => version === acte?.version)
      .map(({ destinataireId }) => destinataireId);
    expect(prevenus.sort()).toEqual([
      "ars",
      "ars-direction",
      "coordination",
      "coporteur",
      "cpam",
      "cpam-direction",
      "lecture",
      "porteur",
      "redaction",
    ]);
  });

  it.each([
    ["2026-05-15T21:59:59Z", "projetDeSante.enInstruction"],
    ["2026-05-15T22:00:00Z", "contratTripartite.aDemander"],
  ])("à Paris il est minuit : à %s, le dossier est %s", async (instant, etat) => {
    const { id } = await dossierInscrit(base.db, { jusqua: "projetComplet" });
    await rattraper(base.db, id, new Date(instant));
    expect((await ligne(id))?.etat).toBe(etat);
  });

  it("une opposition le lendemain du terme arrive trop tard, même si personne n’avait rien vu", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "projetComplet" });
    const resultat = await proposer(base.db, id, "OppositionNotifiee", { le: "2026-05-16", versionVue: version });
    expect(resultat).toMatchObject({ refus: "dossier-modifie", depuis: [SILENCE] });
    expect(await dernierActe(id)).toMatchObject({ fait: SILENCE });
  });

  it("une complétude constatée trop tard : la validation est datée avant le constat, et le dossier continue", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "projetDepose" });
    const constat = await proposer(base.db, id, ["CompletudeConstatee", { completLe: "2026-03-15" }], {
      le: "2026-09-01",
      versionVue: version,
    });
    expect(constat).toHaveProperty("fait");
    const suite = await proposer(base.db, id, "AdhesionDemandee", { le: "2026-09-02", versionVue: version + 2 });
    expect(suite).toHaveProperty("fait");
    expect((await lireJournal(base.db, id)).slice(version).map(({ type, le }) => [type, le])).toEqual([
      ["CompletudeConstatee", "2026-09-01"],
      ["ProjetDeSanteReputeValide", "2026-05-16"],
      ["AdhesionDemandee", "2026-09-02"],
    ]);
  });

  it("vingt passages à la fois n’inscrivent qu’un acte", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "projetComplet" });
    await Promise.all(Array.from({ length: 20 }, () => rattraper(base.db, id, instantDe("2026-08-01"))));
    expect(await lireJournal(base.db, id)).toHaveLength(version + 1);
  });

  it("un dossier inconnu, ou sans terme échu, n’est pas touché", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "lettreEnExamen" });
    await rattraper(base.db, id, instantDe("2036-01-01"));
    await rattraper(base.db, "33-1999-0001", instantDe("2036-01-01"));
    expect(await lireJournal(base.db, id)).toHaveLength(version);
  });
});

describe("le passage du calendrier", () => {
  it("fait tout ce que la loi a décidé, et recommencer n’ajoute rien", async () => {
    const ids = await Promise.all(
      (["projetComplet", "projetACorriger", "enVigueur", "preavis"] as const).map(
        async (jusqua) => (await dossierInscrit(base.db, { jusqua })).id,
      ),
    );
    const etats = async () =>
      Promise.all(ids.map(async (id) => etatDe((await lireFlux(base.db, id))?.dossier as never)));
    await passerLeCalendrier(base.db, instantDe("2027-01-15"));
    expect(await etats()).toEqual(["contratTripartite.aDemander", "contratTripartite.aDemander", "enVigueur", "echu"]);
    await passerLeCalendrier(base.db, instantDe("2031-03-15"));
    await passerLeCalendrier(base.db, instantDe("2031-03-15"));
    expect((await etats())[2]).toBe("echu");
    expect(
      await base.db
        .select()
        .from(communes)
        .where(eq(communes.dossierId, ids[2] ?? "")),
    ).toEqual([]);
    for (const id of ids) expect(premiereAlteration(await lireJournal(base.db, id))).toBeNull();
  });
});
