import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inscrireDelegation, retirerDelegation } from "#db/queries/delegations.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { courriels } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { type Etape, HISTOIRES, type Histoire } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { actesAttendus } from "../notifications/awaited-acts.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const toutes = (id: string) => base.db.select().from(notifications).where(eq(notifications.dossierId, id));
const prevenus = async (id: string, version: number) =>
  (await toutes(id))
    .filter((dite) => dite.version === version)
    .map(({ nature, destinataireId }) => `${nature} ${destinataireId}`)
    .sort();
const ouvertes = async (id: string) =>
  (
    await base.db
      .select({ qui: notifications.destinataireId })
      .from(notifications)
      .where(and(eq(notifications.dossierId, id), eq(notifications.nature, "a-faire"), isNull(notifications.faiteLe)))
  ).map(({ qui }) => qui);
const ecritA = async (id: string, version: number) =>
  (await base.db.select().from(courriels).where(eq(courriels.dossierId, id)))
    .filter(({ cle }) => cle.startsWith(`${id}:${version}:`))
    .map(({ destinataire }) => destinataire.split("@")[0])
    .sort();

describe("un acte prévient ceux qu’il concerne", () => {
  it("la lettre déposée : à l’ARS de faire, les autres sont informés, personne de son propre acte", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "lettreDeposee" });
    expect(await prevenus(id, version)).toEqual([
      "a-faire ars",
      "a-faire ars-direction",
      ...["coordination", "coporteur", "cpam", "cpam-direction", "lecture", "redaction"].map(
        (qui) => `information ${qui}`,
      ),
    ]);
  });

  it("l’aide demandée : à qui signe de la décider, à qui instruit de préparer la décision, une ligne chacun", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "aideDemandee" });
    expect((await prevenus(id, version)).filter((dit) => dit.includes(" ars"))).toEqual([
      "a-faire ars",
      "a-faire ars-direction",
    ]);
    const [dite] = (await toutes(id)).filter((dite) => dite.version === version && dite.destinataireId === "ars");
    expect(dite?.texte).toContain("préparer la décision (accorder l’aide au démarrage ou refuser l’aide au démarrage)");
    expect((await ecritA(id, version)).filter((qui) => qui?.startsWith("ars"))).toEqual(["ars", "ars-direction"]);
  });

  it("l’avis demandé : à l’organisme de le rendre, lui seul en dehors des parties", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "lettreEnExamen" });
    await proposer(base.db, id, ["AvisDemande", { organisme: "msa" }], { versionVue: version });
    const dits = await prevenus(id, version + 1);
    expect(dits).toContain("a-faire msa");
    expect(dits.filter((dit) => dit.endsWith("urps"))).toEqual([]);
  });

  it("qui a reçu délégation de signature est prévenu comme le signataire", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "contratPropose" });
    const delegation = { organisationId: "ars-75", delegataireId: "ars", delegant: "Marc Delmas, directeur" };
    const jours = { acte: "Décision du 1er mars 2026", du: "2026-03-01", au: "2026-03-31", inscriteParId: "admin" };
    await inscrireDelegation(base.db, { id: "delegation", ...delegation, ...jours });
    await proposer(base.db, id, "ContratArrete", { versionVue: version });
    await retirerDelegation(base.db, "ars-75", "delegation");
    expect((await prevenus(id, version + 1)).filter((dit) => dit.includes("ars"))).toEqual([
      "a-faire ars",
      "a-faire ars-direction",
    ]);
  });

  it("avant le dépôt, l’équipe est seule à savoir", async () => {
    const { id } = await dossierInscrit(base.db, { jusqua: "ouvert" });
    expect((await toutes(id)).filter(({ qualite }) => /^(ars|cpam|msa|urps)/.test(qualite))).toEqual([]);
  });
});

describe("ce qui n’est plus à faire s’efface de lui-même", () => {
  const QUALITES = Object.values(ACTEURS).filter(({ id }) => id !== "systeme");

  it.each(Object.keys(HISTOIRES) as Histoire[])("%s", async (jusqua) => {
    const { id } = await dossierInscrit(base.db, { jusqua });
    const restent = await ouvertes(id);
    const dossier = (await lireFlux(base.db, id))?.dossier;
    const attendus = QUALITES.filter((acteur) => dossier && actesAttendus(dossier, acteur, "2026-03-15").length > 0);
    // One open line a person at most, and only for those of whom something is awaited.
    expect(restent.length).toBe(new Set(restent).size);
    expect(restent.filter((qui) => !attendus.some(({ id: attendu }) => attendu === qui))).toEqual([]);
  });
});

describe("ce qui reste à faire survit à un fait qui ne le concerne pas", () => {
  it.each([
    ["un comité convoqué sans elle", ["ComiteConvoque", { invites: ["urps"] }]],
    ["un avis demandé à une autre", ["AvisDemande", { organisme: "msa" }]],
    ["un avis rendu par une autre", "AvisRendu"],
  ] as [string, Etape][])("la délégation, dont l’avis est attendu : %s", async (_quoi, suite) => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "projetComplet" });
    await proposer(base.db, id, ["AvisDemande", { organisme: "ddArs" }], { versionVue: version });
    await proposer(base.db, id, "AvisDemande", { versionVue: version + 1 });
    await proposer(base.db, id, suite, { versionVue: version + 2 });
    expect((await ouvertes(id)).filter((qui) => qui === "dd-ars")).toHaveLength(1);
    expect((await prevenus(id, version + 3)).filter((dit) => dit.endsWith("dd-ars"))).toEqual([]);
    await proposer(base.db, id, "ProjetDeSanteValide", { versionVue: version + 3 });
    expect(await ouvertes(id)).not.toContain("dd-ars");
  });
});

describe("un courriel part tout de suite", () => {
  it.each([
    ["lettreDeposee", ["ars", "ars-direction", "cpam", "cpam-direction"]],
    ["projetComplet", ["ars-direction", "coordination", "coporteur", "porteur"]],
    ["contratASigner", ["ars-direction", "coporteur", "porteur"]],
    ["compteRenduASigner", ["ars-direction", "coporteur", "cpam-direction", "porteur"]],
    ["lettreValidee", []],
    ["projetValide", []],
    ["enCrise", []],
  ] as const)("%s : à %j", async (jusqua, qui) => {
    const { id, version } = await dossierInscrit(base.db, { jusqua });
    expect(await ecritA(id, version)).toEqual(qui);
  });
});
