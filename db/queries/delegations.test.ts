import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { organisations } from "#db/schema/people.ts";
import { delegations } from "#db/schema/rooms.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { JOUR } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";
import { acteurSur } from "./actor.ts";
import { delegationsDe, inscrireDelegation, retirerDelegation } from "./delegations.ts";

const ACTE = { delegant: "Mme Claire Aubry, directrice générale", acte: "Arrêté n° 2026-118" };
let base: Base;
let ars: string;
let cpam: string;
let dossierId: string;
let version: number;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  const corps = await base.db.select().from(organisations);
  ars = corps.find((organisme) => organisme.corps === "ars")?.id ?? "";
  cpam = corps.find((organisme) => organisme.corps === "cpam")?.id ?? "";
});
beforeEach(async () => {
  await base.db.delete(delegations);
  ({ id: dossierId, version } = await dossierInscrit(base.db, { jusqua: "projetComplet" }));
});
afterAll(() => base?.fermer());

const inscrire = (delegataireId: string, champs: Partial<typeof delegations.$inferInsert> = {}) =>
  inscrireDelegation(base.db, {
    ...{ id: "d1", organisationId: ars, delegataireId, ...ACTE, du: "2026-03-01", au: "2026-03-15" },
    inscriteParId: "admin",
    ...champs,
  });
const qualites = async (qui: string, jour = JOUR) => (await acteurSur(base.db, qui, dossierId, jour))?.qualites;

describe("signer par délégation", () => {
  it.each([
    ["la veille du premier jour", "2026-02-28", false],
    ["le premier jour", "2026-03-01", true],
    ["le dernier jour", "2026-03-15", true],
    ["le lendemain du dernier jour", "2026-03-16", false],
  ])("%s (%s) : %s", async (_quand, jour, signe) => {
    await inscrire("ars");
    expect((await qualites("ars", jour))?.includes("ars.signataire")).toBe(signe);
  });

  it("l’acte rendu porte le nom de qui délègue, l’acte et ses jours", async () => {
    await inscrire("ars");
    const par = { utilisateurId: "ars" };
    const rendu = await proposer(base.db, dossierId, "ProjetDeSanteValide", { par, versionVue: version });
    expect(rendu).toMatchObject({
      fait: {
        par: { id: "ars", qualite: "ars.signataire", delegation: { ...ACTE, du: "2026-03-01", au: "2026-03-15" } },
      },
    });
  });

  it("retirée, elle ne permet plus rien, et n’apparaît plus", async () => {
    await inscrire("ars");
    await retirerDelegation(base.db, cpam, "d1");
    expect(await delegationsDe(base.db, ars)).toHaveLength(1);
    await retirerDelegation(base.db, ars, "d1");
    expect(await delegationsDe(base.db, ars)).toEqual([]);
    const par = { utilisateurId: "ars" };
    expect(await proposer(base.db, dossierId, "ProjetDeSanteValide", { par, versionVue: version })).toEqual({
      ...{ refus: "interdit", type: "ProjetDeSanteValide" },
    });
  });

  it("qui signe déjà en son nom ne signe pas par délégation", async () => {
    await inscrire("ars-direction");
    const acteur = await acteurSur(base.db, "ars-direction", dossierId, JOUR);
    expect(acteur?.delegations).toBeUndefined();
  });

  it("une délégation de la CPAM donne la direction de la CPAM, rien à l’ARS", async () => {
    await inscrire("cpam", { organisationId: cpam });
    expect(await qualites("cpam")).toEqual(["cpam.roc", "cpam.direction"]);
  });
});
