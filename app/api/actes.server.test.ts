import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Connexion } from "#db/connection.ts";
import { empreinteDe } from "#db/fingerprint.ts";
import { lireJournal } from "#db/journal.ts";
import { dossiers as lignes } from "#db/schema/files.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import type { Histoire } from "#test/fabriques/dossier.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { TYPES_DE_FAITS } from "#workflows/fact.ts";
import { loader as actes } from "./acts.ts";
import { loader as dossier } from "./file.ts";
import * as formes from "./openapi/shapes.ts";
import { appeler, jetonDe, registreDeTest } from "./test-client.ts";

let registre: Pick<Connexion, "db" | "fermer">;
const jeton: Record<string, string> = {};

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-16T11:00:00Z") });
  registre = await registreDeTest();
  for (const { id } of Object.values(ACTEURS)) if (id !== "systeme") jeton[id] = await jetonDe(registre.db, id);
});
afterAll(() => {
  vi.useRealTimers();
  return registre.fermer();
});

/** A file at a stage, and how to propose an act on it. */
async function cas(jusqua: Histoire) {
  const { id, version } = await dossierInscrit(registre.db, { jusqua });
  const proposer = (
    qui: string,
    fait: object,
    { versionVue = version, cle }: { versionVue?: number; cle?: string } = {},
  ) => appeler(actes, `/dossiers/${id}/actes`, jeton[qui] as string, { corps: { fait, versionVue }, cle });
  return { id, version, proposer };
}
const VALIDER = { type: "LettreIntentionValidee", observations: "Projet cohérent." };

describe("faire un acte", () => {
  it("l’inscrit au nom de la personne, au jour d’aujourd’hui", async () => {
    const { version, proposer } = await cas("lettreEnExamen");
    const { statut, corps } = await proposer("ars-direction", VALIDER);
    expect([statut, formes.acteFait.safeParse(corps).error?.issues]).toEqual([200, undefined]);
    const par = { id: "ars-direction", nom: "Marc Delmas", qualite: "ars.signataire" };
    expect(corps).toEqual({
      version: version + 1,
      etat: "projetDeSante.enPreparation",
      attend: ["porteur"],
      fait: { ...VALIDER, le: "2026-03-16", par },
    });
  });

  it("refuse dans l’ordre de la loi : fonction, version, saisie, état", async () => {
    const { proposer, version } = await cas("lettreEnExamen");
    const refus = async (qui: string, fait: object, versionVue = version) => {
      const { statut, corps } = await proposer(qui, fait, { versionVue });
      expect(formes.erreur.safeParse(corps).error?.issues).toBeUndefined();
      return [statut, corps.erreur];
    };
    const court = { type: "LettreIntentionRefusee", motivation: "Non." };
    expect(await refus("porteur", court, 0)).toEqual([403, "interdit"]);
    expect(await refus("porteur", { type: "PorteurDesigne" }, 0)).toEqual([409, "dossier-modifie"]);
    expect(await refus("lecture", { type: "PorteurDesigne" })).toEqual([403, "interdit"]);
    expect(await refus("lecture", { type: "LettreIntentionDeposee" })).toEqual([403, "interdit"]);
    expect(await refus("ars-direction", court, 0)).toEqual([409, "dossier-modifie"]);
    expect(await refus("ars-direction", court)).toEqual([400, "saisie"]);
    expect(await refus("ars-direction", { type: "ProjetDeSanteValide" })).toEqual([422, "impossible"]);
    expect(await refus("porteur", { type: "ProjetDeSanteDepose" })).toEqual([422, "impossible"]);
    expect(await refus("national", VALIDER)).toEqual([404, "introuvable"]);
    expect(await refus("ars", { type: "toString" })).toEqual([400, "saisie"]);
    expect(await refus("ars", { type: "DossierRepris", pieces: "Un contrat signé", etapes: 1 })).toEqual([
      422,
      "impossible",
    ]);
  });

  it("donne à qui n’a pas tout lu les actes qui manquent", async () => {
    const { version, proposer } = await cas("lettreEnExamen");
    const { corps } = await proposer("ars-direction", VALIDER, { versionVue: version - 2 });
    expect(corps.depuis.map(({ type }: { type: string }) => type)).toEqual(["LettreIntentionDeposee", "ExamenOuvert"]);
    expect(corps.message).toContain("examen du dossier confié");
    expect((await proposer("ars-direction", VALIDER, { versionVue: 10_000 })).statut).toBe(409);
  });

  it("ne laisse dire ni qui, ni quand, ni que c’était sur papier", async () => {
    const { id, version, proposer } = await cas("lettreEnExamen");
    const triche = { ...VALIDER, le: "2026-01-01", reprise: true, par: { id: "ars", nom: "x", qualite: "systeme" } };
    const { statut, corps } = await proposer("ars-direction", triche);
    expect([statut, Object.keys(corps.champs).sort()]).toEqual([400, ["le", "par", "reprise"]]);
    expect(await lireJournal(registre.db, id)).toHaveLength(version);
  });
});

describe("ce que le registre sait mieux que le programme", () => {
  it("le nom des personnes, et si elles sont de l’équipe ou de l’ARS", async () => {
    const { proposer } = await cas("lettreDeposee");
    const confier = (responsable: object) => proposer("ars", { type: "ExamenOuvert", responsable });
    expect((await confier({ id: "porteur", nom: "Hélène Vidal" })).corps.champs).toHaveProperty(["responsable.id"]);
    expect((await confier({ id: "ars", nom: "Un autre nom" })).corps.fait.responsable).toEqual({
      id: "ars",
      nom: "Hélène Vidal",
    });
    const autre = await cas("ouvert");
    const designer = (personne: unknown) =>
      autre.proposer("porteur", { type: "PorteurDesigne", personne, role: "coporteur" });
    for (const inconnu of [undefined, null, "x", { id: "ars" }, { id: { $ne: 1 } }]) {
      expect((await designer(inconnu)).corps).toMatchObject({
        erreur: "saisie",
        champs: { "personne.id": expect.any(String) },
      });
    }
    expect((await designer({ id: "redaction" })).corps.fait.personne.nom).toBe("Paul Tessier");
  });

  it("la population des communes", async () => {
    const { id, proposer } = await cas("ouvert");
    const definir = (communes: unknown) => proposer("porteur", { type: "TerritoireDefini", communes });
    expect((await definir(["33227", "00000"])).corps.message).toContain("00000");
    expect((await definir([{ code: "33227", population: 900_000 }])).statut).toBe(400);
    const { statut, corps } = await definir(["33227", "33081", "33227"]);
    expect([statut, corps.fait.communes.map(({ code }: { code: string }) => code)]).toEqual([200, ["33227", "33081"]]);
    const [ligne] = await registre.db.select().from(lignes).where(eq(lignes.id, id));
    expect(ligne?.population).toBe(corps.fait.communes[0].population + corps.fait.communes[1].population);
  });

  it("l’empreinte d’un avenant, que les trois parties signent ensuite", async () => {
    const { version, proposer } = await cas("enVigueur");
    const texte = {
      objet: "Ajouter une mission.",
      contenu: `Article 1. ${"La mission qualité est ajoutée. ".repeat(3)}`,
    };
    const propose = await proposer("cpam-direction", {
      type: "AvenantPropose",
      ...texte,
      missionsAjoutees: ["qualite"],
      sha256: "0".repeat(64),
    });
    const { objet, contenu, missionsAjoutees, sha256 } = propose.corps.fait;
    expect(sha256).toBe(empreinteDe({ objet, contenu, missionsAjoutees }));
    const signer = (empreinte: string) =>
      proposer("porteur", { type: "AvenantSigne", sha256: empreinte }, { versionVue: version + 1 });
    expect((await signer("0".repeat(64))).statut).toBe(422);
    expect((await signer(sha256)).statut).toBe(200);
  });

  it("le texte d’un dépôt, figé s’il est complet", async () => {
    const { id, version, proposer } = await cas("ouvert");
    const impose = await proposer("porteur", {
      type: "LettreIntentionDeposee",
      versionId: "v",
      sha256: "a".repeat(64),
      numero: 1,
    });
    expect([impose.statut, Object.keys(impose.corps.champs)]).toEqual([400, ["versionId", "sha256", "numero"]]);
    const incomplet = await proposer("porteur", { type: "LettreIntentionDeposee" });
    expect([incomplet.statut, incomplet.corps.erreur]).toEqual([400, "saisie"]);
    expect(Object.keys(incomplet.corps.champs).length).toBeGreaterThan(3);
    expect(await lireJournal(registre.db, id)).toHaveLength(version);
  });
});

describe("la clé d’un programme", () => {
  it("dix envois en même temps font un seul acte et dix réponses pareilles", async () => {
    const { id, version, proposer } = await cas("lettreEnExamen");
    const envois = await Promise.all(
      Array.from({ length: 10 }, () => proposer("ars-direction", VALIDER, { cle: "dix" })),
    );
    expect(new Set(envois.map(({ statut, corps }) => `${statut} ${JSON.stringify(corps)}`)).size).toBe(1);
    expect(await lireJournal(registre.db, id)).toHaveLength(version + 1);
    const suite = { type: "PorteurDesigne", personne: { id: "coporteur" }, role: "coporteur" };
    expect((await proposer("porteur", suite, { versionVue: version + 1 })).statut).toBe(200);
    expect((await proposer("ars-direction", VALIDER, { cle: "dix" })).corps).toEqual(envois[0]?.corps);
  });

  it("ne sert pas deux actes, et n’appartient qu’à une personne", async () => {
    const { version, proposer } = await cas("lettreEnExamen");
    const avis = { type: "AvisDemande", organisme: "urps", avantLe: "2026-04-30" };
    expect((await proposer("ars-direction", avis, { cle: "une" })).statut).toBe(200);
    const autre = await proposer("ars-direction", VALIDER, { cle: "une", versionVue: version + 1 });
    expect([autre.statut, Object.keys(autre.corps.champs)]).toEqual([400, ["cle"]]);
    expect((await proposer("ars", { ...avis, organisme: "msa" }, { cle: "une", versionVue: version + 1 })).statut).toBe(
      200,
    );
  });
});

describe("n’importe quoi", () => {
  it("n’est jamais une panne, et ne change rien sans un 200", async () => {
    const { id, proposer } = await cas("lettreEnExamen");
    const champ = fc.constantFrom(
      "motif",
      "communes",
      "personne",
      "responsable",
      "avantLe",
      "organisme",
      "objet",
      "contenu",
      "sha256",
      "versionId",
      "__proto__",
      "constructor",
    );
    const fait = fc.record({
      type: fc.constantFrom(...TYPES_DE_FAITS),
      autres: fc.dictionary(champ, fc.jsonValue({ maxDepth: 4 })),
    });
    await fc.assert(
      fc.asyncProperty(
        fait,
        fc.constantFrom("porteur", "ars-direction", "cpam", "admin"),
        async ({ type, autres }, qui) => {
          const avant = (await lireJournal(registre.db, id)).length;
          const { statut } = await proposer(qui, { ...autres, type }, { versionVue: avant });
          expect([200, 400, 403, 422]).toContain(statut);
          expect(await lireJournal(registre.db, id)).toHaveLength(avant + (statut === 200 ? 1 : 0));
        },
      ),
      { numRuns: 150 },
    );
    expect((await appeler(dossier, `/dossiers/${id}`, jeton.porteur as string)).statut).toBe(200);
  });
});
