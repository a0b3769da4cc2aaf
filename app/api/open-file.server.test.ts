import { describe, expect, it } from "vitest";
import { lireJournal } from "#db/journal.ts";
import { loader as actes } from "./acts.ts";
import { loader as dossiers } from "./files.ts";
import * as formes from "./openapi/shapes.ts";
import { appeler, service } from "./test-client.ts";

const chez = service();

type Options = { qui?: string; nom?: unknown; cle?: string };
const ouvrir = (communes: unknown, { qui = "porteur", nom = "CPTS Sud Gironde", cle }: Options = {}) =>
  appeler(dossiers, "/dossiers", chez.jeton[qui], { corps: { nom, communes }, cle });

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
    const [ouvert] = await lireJournal(chez.db, corps.id);
    expect(ouvert?.fait.par).toEqual({ id: "porteur", nom: "Dr Camille Ferrand", qualite: "porteur" });
  });

  it.each([
    ["une commune inconnue", ["33063", "33999"], "33999"],
    ["une commune sans population", ["55139"], "Cumières-le-Mort-Homme"],
    ["une commune déjà prise", ["33227"], "CPTS Sud Gironde (lettre d’intention), pour Langon"],
    ["un territoire sans ARS", ["13055"], "Aucune ARS"],
    ["un territoire vide", [], "au moins une commune"],
    ["autre chose qu’un code", [33227], "codes INSEE"],
  ])("refuse %s", async (_nom, communes, phrase) => {
    const { statut, corps } = await ouvrir(communes);
    expect([statut, corps.erreur, Object.keys(corps.champs)]).toEqual([400, "saisie", ["communes"]]);
    expect(corps.message).toContain(phrase);
  });

  it.each(["ab", "", 3, null, "x".repeat(121)])("refuse le nom %j", async (nom) => {
    expect((await ouvrir(["33063"], { nom })).corps.champs).toHaveProperty("nom");
  });

  it("avec la même clé, dix envois ouvrent un seul dossier", async () => {
    const envois = await Promise.all(Array.from({ length: 10 }, () => ouvrir(["33063"], { cle: "ouverture" })));
    expect(new Set(envois.map(({ statut, corps }) => `${statut} ${JSON.stringify(corps)}`)).size).toBe(1);
    const { id } = envois[0]?.corps ?? {};
    const abandon = { fait: { type: "DossierAbandonne", motif: "L’équipe s’arrête." }, versionVue: 3 };
    const envoyer = (cle: string) =>
      appeler(actes, `/dossiers/${id}/actes`, chez.jeton.porteur, { corps: abandon, cle });
    expect((await envoyer("ouverture")).statut).toBe(400);
    expect((await envoyer("abandon")).statut).toBe(200);
    expect((await ouvrir(["33063"], { cle: "ouverture" })).corps).toEqual(envois[0]?.corps);
    expect((await ouvrir(["33063"], { cle: "abandon" })).corps.champs).toHaveProperty("cle");
  });

  it("deux équipes ne prennent pas la même commune au même moment", async () => {
    const envois = await Promise.all(["porteur", "coporteur", "coordination"].map((qui) => ouvrir(["33281"], { qui })));
    expect(envois.map(({ statut }) => statut).sort()).toEqual([201, 400, 400]);
  });
});
