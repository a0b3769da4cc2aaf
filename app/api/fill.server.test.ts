import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Db } from "#db/connection.ts";
import { empreinteDe } from "#db/fingerprint.ts";
import { lireJournal } from "#db/journal.ts";
import { documentDe, enregistrerSection, versionParId } from "#db/queries/documents.ts";
import { dossiers as lignes } from "#db/schema/files.ts";
import { sectionComplete } from "#test/fabriques/reponses.ts";
import { LETTRE_INTENTION } from "#workflows/modeles/lettre-intention/index.ts";
import { cas, service } from "./test-client.ts";

const chez = service();

/** Writes a complete letter of intent. */
async function rediger(db: Db, dossierId: string): Promise<void> {
  const par = { id: "porteur", nom: "Dr Camille Ferrand" };
  const { code, version, sections } = LETTRE_INTENTION;
  const document = await documentDe(db, { dossierId, modele: code, modeleVersion: version, rang: 1 });
  for (const section of sections) {
    const contenu = sectionComplete(section);
    await enregistrerSection(db, { documentId: document.id, code: section.code, contenu, versionLue: 0, par });
  }
}

describe("ce que le registre sait mieux que le programme", () => {
  it("le nom des personnes, et si elles sont de l’équipe ou de l’ARS", async () => {
    const { proposer } = await cas(chez, "lettreDeposee");
    const confier = (responsable: object) => proposer("ars", { type: "ExamenOuvert", responsable });
    expect((await confier({ id: "porteur", nom: "Hélène Vidal" })).corps.champs).toHaveProperty(["responsable.id"]);
    expect((await confier({ id: "ars", nom: "Un autre nom" })).corps.fait.responsable).toEqual({
      id: "ars",
      nom: "Hélène Vidal",
    });
    const autre = await cas(chez, "ouvert");
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
    const { id, proposer } = await cas(chez, "ouvert");
    const definir = (communes: unknown) => proposer("porteur", { type: "TerritoireDefini", communes });
    expect((await definir(["33227", "00000"])).corps.message).toContain("00000");
    expect((await definir([{ code: "33227", population: 900_000 }])).statut).toBe(400);
    const { statut, corps } = await definir(["33227", "33081", "33227"]);
    expect([statut, corps.fait.communes.map(({ code }: { code: string }) => code)]).toEqual([200, ["33227", "33081"]]);
    const [ligne] = await chez.db.select().from(lignes).where(eq(lignes.id, id));
    expect(ligne?.population).toBe(corps.fait.communes[0].population + corps.fait.communes[1].population);
  });

  it("l’empreinte d’un avenant, que les trois parties signent ensuite", async () => {
    const { version, proposer } = await cas(chez, "enVigueur");
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
    const { id, version, proposer } = await cas(chez, "ouvert");
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
    expect(await lireJournal(chez.db, id)).toHaveLength(version);
    await rediger(chez.db, id);
    const { statut, corps } = await proposer("porteur", { type: "LettreIntentionDeposee" });
    expect([statut, corps.etat]).toEqual([200, "lettreIntention.deposee"]);
    expect(await versionParId(chez.db, corps.fait.versionId)).toMatchObject({ sha256: corps.fait.sha256, numero: 1 });
  });
});
