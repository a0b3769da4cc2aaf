import { and, eq } from "drizzle-orm";
import { afterAll, describe, expect, it, vi } from "vitest";
import { service } from "#app/api/test-client.ts";
import { decisionsVues } from "#app/dossier/prepared.server.ts";
import { loader as attestation } from "#app/horloge/attestation.ts";
import { loader as horloge } from "#app/horloge/page.tsx";
import { fermerPdf } from "#app/pdf/render.server.ts";
import { garderPreparation, preparationsDe } from "#db/queries/prepared.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { dossiers } from "#db/schema/files.ts";
import { courriels } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossierInscrit, instantDe, proposer } from "#test/fabriques/registre.ts";

const chez = service();
afterAll(fermerPdf);
const RETRAIT = { fondement: "illegalite", observationsDemandeesLe: "2026-06-08" };
const TACITE = { decision: "ProjetDeSanteReputeValide", decisionDu: "2026-05-16", ...RETRAIT };

/** What an address answers to somebody on the first of July; a refusal is an answer too. */
async function ouvrir<T>(page: (args: never) => Promise<T>, id: string, qui: keyof typeof ACTEURS): Promise<T> {
  vi.setSystemTime(instantDe("2026-07-01"));
  const headers = { Authorization: `Bearer ${chez.jeton[ACTEURS[qui].id]}` };
  const request = new Request(`http://localhost/dossiers/${id}`, { headers });
  return page({ request, params: { id }, context: {} } as never).catch((refus: T) => refus);
}

/** A projet de santé that silence validated, then the adhesion asked: the file and its version. */
async function repute() {
  const { id, version } = await dossierInscrit(chez.db, { jusqua: "projetComplet" });
  await proposer(chez.db, id, "AdhesionDemandee", { le: "2026-06-05", versionVue: version });
  await proposer(chez.db, id, "AdhesionDemandee", { le: "2026-06-05", versionVue: version + 1 });
  return { id, version: version + 2 };
}
const retirer = (id: string, versionVue: number, par = ACTEURS["ars.signataire"]) =>
  proposer(chez.db, id, ["DecisionRetiree", TACITE], { le: "2026-07-01", versionVue, par });

describe("le retrait d’une validation tacite", () => {
  it("rouvre l’examen, n’atteste plus le silence, et rien ne le valide plus jamais seul", async () => {
    const { id, version } = await repute();
    expect((await ouvrir(attestation, id, "porteur")).status).toBe(200);
    expect(await retirer(id, version)).toHaveProperty("fait");
    const [ligne] = await chez.db.select().from(dossiers).where(eq(dossiers.id, id));
    expect(ligne).toMatchObject({
      etat: "projetDeSante.enInstruction",
      effetLe: null,
      echeanceLe: "2026-09-01",
      echeanceIndicative: true,
      attend: ["ars"],
    });
    expect((await ouvrir(attestation, id, "porteur")).status).toBe(404);
    expect(
      await proposer(chez.db, id, "AdhesionDemandee", { le: "2027-01-04", versionVue: version + 1 }),
    ).toMatchObject({
      refus: "impossible",
    });
  });

  it("se lit dans les délais : l’ancien a fini et sa réponse est retirée, le nouveau n’a qu’une date de prudence", async () => {
    const { id, version } = await repute();
    await retirer(id, version);
    const { courantes, finies } = await ouvrir(horloge, id, "porteur");
    expect(courantes).toMatchObject([
      {
        code: "nouvelExamen",
        jusquAu: "Jusqu’au 1er septembre 2026 inclus",
        etat: expect.stringContaining("prudence"),
      },
    ]);
    expect(finies.find(({ code }) => code === "opposition")?.fin?.dit).toBe(
      "Le silence de l’ARS a valu réponse, le 16 mai 2026 ; décision retirée le 1er juillet 2026",
    );
  });

  it("s’écrit tout de suite à la CPTS et à la CPAM ; décider de nouveau est à faire à l’ARS", async () => {
    const { id, version } = await repute();
    await retirer(id, version);
    const celles = and(eq(notifications.dossierId, id), eq(notifications.version, version + 1));
    const dites = await chez.db.select().from(notifications).where(celles);
    expect(dites.filter(({ nature }) => nature === "a-faire").map(({ qualite }) => qualite)).toEqual([
      "ars.instructeur",
    ]);
    const lettres = await chez.db.select().from(courriels).where(eq(courriels.dossierId, id));
    const ecrites = lettres.filter(({ sujet }) => sujet.includes("Validation tacite du projet de santé retirée"));
    const cles = ecrites.map(({ cle }) => dites.find((dite) => dite.cle === cle)?.destinataireId);
    expect(cles).toEqual(expect.arrayContaining(["porteur", "coporteur", "coordination", "cpam", "ars"]));
  });

  it("est réservé à qui signe, l’instruction le prépare, et une décision clôt ce qui était préparé", async () => {
    const { id, version } = await repute();
    expect(await retirer(id, version, ACTEURS["ars.instructeur"])).toMatchObject({ refus: "interdit" });
    const { id: parId, nom: par } = ACTEURS["ars.instructeur"];
    const preparee = { dossierId: id, type: "DecisionRetiree", saisie: {}, versionVue: version, parId, par } as const;
    await garderPreparation(chez.db, preparee);
    await retirer(id, version);
    expect(await preparationsDe(chez.db, id)).toEqual([]);
    expect((await lireFlux(chez.db, id))?.dossier.version).toBe(version + 1);
  });

  it("préparé, il n’attend plus sur la page dès que le dossier ne le permet plus", async () => {
    const { id, version } = await dossierInscrit(chez.db, { jusqua: "lettreValidee" });
    const { id: parId, nom: par } = ACTEURS["ars.instructeur"];
    const preparee = { dossierId: id, type: "DecisionRetiree", saisie: {}, versionVue: version, parId, par } as const;
    await garderPreparation(chez.db, preparee);
    const preparees = async () => {
      const flux = await lireFlux(chez.db, id);
      if (!flux) throw new Error("The file is gone");
      const ouvert = { db: chez.db, id, acteur: ACTEURS["ars.signataire"], ...flux, aujourdhui: "2026-03-15" };
      return (await decisionsVues(ouvert)).preparees.map(({ libelle }) => libelle);
    };
    expect(await preparees()).toEqual(["En attente de signature\u00a0: retirer une décision"]);
    await proposer(chez.db, id, "ProjetDeSanteDepose", { versionVue: version });
    expect(await preparees()).toEqual([]);
  });
});
