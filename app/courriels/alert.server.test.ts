import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { courriels } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { alerter } from "./alert.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const A_MIDI = (jour: string) => new Date(`${jour}T11:00:00Z`);
const alertesDe = async (id: string) =>
  base.db
    .select()
    .from(notifications)
    .where(and(eq(notifications.dossierId, id), like(notifications.cle, "alerte:%")));
const cles = async (id: string) => (await alertesDe(id)).map(({ cle }) => cle.split(":").slice(2).join(" ")).sort();
const ecrites = async (id: string) =>
  (await base.db.select().from(courriels).where(eq(courriels.dossierId, id)))
    .filter(({ cle }) => cle.startsWith("alerte:"))
    .map(({ cle, destinataire }) => `${cle.split(":")[4]} ${destinataire.split("@")[0]}`);

// The silence of the ARS validates the project on 16 May 2026: its last day is the 15th.
describe("le dernier jour de l’ARS approche", () => {
  it("à 21, 7 et 1 jours, une fois chacun, quel que soit le nombre de processus", async () => {
    const { id } = await dossierInscrit(base.db, { jusqua: "projetComplet" });
    for (const jour of ["2026-04-01", "2026-04-24", "2026-04-25", "2026-05-08", "2026-05-12", "2026-05-14"])
      await Promise.all([alerter(base.db, A_MIDI(jour)), alerter(base.db, A_MIDI(jour))]);
    const signataire = [1, 21, 7].map((jours) => `opposition 2026-05-15 ${jours} ars-direction`);
    expect((await cles(id)).filter((cle) => cle.endsWith("ars-direction"))).toEqual(signataire);
    const ouvertes = (await alertesDe(id)).filter(({ faiteLe }) => !faiteLe).map(({ cle }) => cle.split(":")[4]);
    expect(new Set(ouvertes)).toEqual(new Set(["1"]));
    expect((await ecrites(id)).filter((lettre) => lettre.endsWith("direction")).sort()).toEqual([
      "1 ars-direction",
      "7 ars-direction",
    ]);
  });

  it("il est dit à qui signe et à qui suit le dossier, à personne d’autre", async () => {
    const { id } = await dossierInscrit(base.db, { jusqua: "projetComplet" });
    await alerter(base.db, A_MIDI("2026-05-08"));
    expect((await alertesDe(id)).map(({ destinataireId }) => destinataireId).sort()).toEqual(["ars", "ars-direction"]);
    const titre = "Réponse de l’ARS au projet de santé\u00a0: il reste 7.jours, jusqu’au 15 mai 2026 inclus";
    expect((await alertesDe(id))[0]).toMatchObject({ nature: "a-faire", titre: expect.stringMatching(titre) });
  });

  it("la décision rendue, l’alerte s’efface avec elle", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "projetComplet" });
    await alerter(base.db, A_MIDI("2026-05-08"));
    await proposer(base.db, id, "ProjetDeSanteValide", { versionVue: version, le: "2026-05-09" });
    expect((await alertesDe(id)).map(({ faiteLe }) => faiteLe)).toEqual([A_MIDI("2026-05-09"), A_MIDI("2026-05-09")]);
  });
});
