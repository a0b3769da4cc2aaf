import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lireJournal } from "#db/journal.ts";
import { TYPES_DE_FAITS } from "#workflows/fact.ts";
import { loader as dossier } from "./file.ts";
import * as formes from "./openapi/shapes.ts";
import { appeler, cas, service } from "./test-client.ts";

const chez = service();
const VALIDER = { type: "LettreIntentionValidee", observations: "Projet cohérent." };

describe("faire un acte", () => {
  it("l’inscrit au nom de la personne, au jour d’aujourd’hui", async () => {
    const { version, proposer } = await cas(chez, "lettreEnExamen");
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
    const { proposer, version } = await cas(chez, "lettreEnExamen");
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
    const { version, proposer } = await cas(chez, "lettreEnExamen");
    const { corps } = await proposer("ars-direction", VALIDER, { versionVue: version - 2 });
    expect(corps.depuis.map(({ type }: { type: string }) => type)).toEqual(["LettreIntentionDeposee", "ExamenOuvert"]);
    expect(corps.message).toContain("examen du dossier confié");
    expect((await proposer("ars-direction", VALIDER, { versionVue: 10_000 })).statut).toBe(409);
  });

  it("ne laisse dire ni qui, ni quand, ni que c’était sur papier", async () => {
    const { id, version, proposer } = await cas(chez, "lettreEnExamen");
    const triche = { ...VALIDER, le: "2026-01-01", reprise: true, par: { id: "ars", nom: "x", qualite: "systeme" } };
    const { statut, corps } = await proposer("ars-direction", triche);
    expect([statut, Object.keys(corps.champs).sort()]).toEqual([400, ["le", "par", "reprise"]]);
    expect(await lireJournal(chez.db, id)).toHaveLength(version);
  });
});

describe("n’importe quoi", () => {
  it("n’est jamais une panne, et ne change rien sans un 200", async () => {
    const { id, proposer } = await cas(chez, "lettreEnExamen");
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
          const avant = (await lireJournal(chez.db, id)).length;
          const { statut } = await proposer(qui, { ...autres, type }, { versionVue: avant });
          expect([200, 400, 403, 422]).toContain(statut);
          expect(await lireJournal(chez.db, id)).toHaveLength(avant + (statut === 200 ? 1 : 0));
        },
      ),
      { numRuns: 150 },
    );
    expect((await appeler(dossier, `/dossiers/${id}`, chez.jeton.porteur)).statut).toBe(200);
  });
});
