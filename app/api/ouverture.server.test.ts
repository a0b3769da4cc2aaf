import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Connexion } from "#db/connection.ts";
import { lireJournal } from "#db/journal.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { loader as actes } from "./acts.ts";
import { loader as dossiers } from "./files.ts";
import * as formes from "./openapi/shapes.ts";
import { appeler, jetonDe, registreDeTest } from "./test-client.ts";

let registre: Pick<Connexion, "db" | "fermer">;
const jeton: Record<string, string> = {};

beforeAll(async () => {
  registre = await registreDeTest();
  for (const { id } of Object.values(ACTEURS)) if (id !== "systeme") jeton[id] = await jetonDe(registre.db, id);
});
afterAll(() => registre.fermer());

const ouvrir = (
  communes: unknown,
  { qui = "porteur", nom = "CPTS Sud Gironde" as unknown, cle = undefined as string | undefined } = {},
) => appeler(dossiers, "/dossiers", jeton[qui] as string, { corps: { nom, communes }, cle });

describe("ouvrir un dossier", () => {
  it("le donne à qui l’ouvre, avec la population du code officiel", async () => {
    const { statut, corps, entetes } = await ouvrir(["33227", "33081"]);
    expect([statut, formes.ouvert.safeParse(corps).error?.issues]).toEqual([201, undefined]);
    expect(corps).toMatchObject({
      nom: "CPTS Sud Gironde",
      version: 3,
      etat: "lettreIntention.enRedaction",
      attend: ["porteur"],
    });
    expect(entetes.get("location")).toBe(`/api/v1/dossiers/${corps.id}`);
    const [ouvert] = await lireJournal(registre.db, corps.id);
    expect(ouvert?.fait.par).toEqual({ id: "porteur", nom: "Dr Camille Ferrand", qualite: "porteur" });
  });

  it.each([
    ["une commune inconnue", ["33063", "33999"], "33999"],
    ["une commune sans population", ["55139"], "Cumières-le-Mort-Homme (55139)"],
    ["une commune déjà prise", ["33227"], "Langon (CPTS Sud Gironde)"],
    ["un territoire sans ARS", ["13055"], "Aucune ARS"],
    ["un territoire vide", [], "codes INSEE"],
    ["autre chose qu’un code", ["Bordeaux"], "codes INSEE"],
  ])("refuse %s", async (_nom, communes, phrase) => {
    const { statut, corps } = await ouvrir(communes);
    expect([statut, corps.erreur, Object.keys(corps.champs)]).toEqual([400, "saisie", ["communes"]]);
    expect(corps.message).toContain(phrase);
  });

  it.each(["ab", "", 3, null, "x".repeat(121)])("refuse le nom %j", async (nom) => {
    expect((await ouvrir(["33063"], { nom })).corps.champs).toHaveProperty("nom");
  });

  it.each(["ars", "ars-direction", "cpam", "msa", "national", "admin"])(
    "ne se fait pas depuis le compte %s",
    async (qui) => {
      const { statut, corps } = await ouvrir(["33063"], { qui });
      expect([statut, corps.erreur]).toEqual([403, "interdit"]);
    },
  );

  it("avec la même clé, dix envois ouvrent un seul dossier", async () => {
    const envois = await Promise.all(Array.from({ length: 10 }, () => ouvrir(["33063"], { cle: "ouverture" })));
    expect(new Set(envois.map(({ statut, corps }) => `${statut} ${JSON.stringify(corps)}`)).size).toBe(1);
    const { id } = envois[0]?.corps ?? {};
    const abandon = { fait: { type: "DossierAbandonne", motif: "L’équipe s’arrête." }, versionVue: 3 };
    const envoyer = (cle: string) =>
      appeler(actes, `/dossiers/${id}/actes`, jeton.porteur as string, { corps: abandon, cle });
    expect((await envoyer("ouverture")).statut).toBe(400);
    expect((await envoyer("abandon")).statut).toBe(200);
    expect((await ouvrir(["33063"], { cle: "ouverture" })).corps).toEqual(envois[0]?.corps);
    expect((await ouvrir(["33063"], { cle: "abandon" })).corps.champs).toHaveProperty("Idempotency-Key");
  });

  it("deux équipes ne prennent pas la même commune au même moment", async () => {
    const envois = await Promise.all(["porteur", "coporteur", "coordination"].map((qui) => ouvrir(["33281"], { qui })));
    expect(envois.map(({ statut }) => statut).sort()).toEqual([201, 400, 400]);
  });
});
