import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { empreinteDe } from "#db/fingerprint.ts";
import { figer } from "#db/freeze.ts";
import { documentDe } from "#db/queries/documents.ts";
import { versions } from "#db/schema/documents.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { JOUR } from "#test/fabriques/dossier.ts";
import { toutSur } from "#test/fabriques/inventaire.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { instantDe, ouvrir, proposer } from "#test/fabriques/registre.ts";
import { LETTRE_INTENTION } from "#workflows/modeles/lettre-intention/index.ts";
import type { Demande } from "./execute.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

/** Freezes the letter of intent as a deposit does, then perhaps stumbles. */
const figerPuis =
  (id: string, suite: () => void): Demande["avant"] =>
  async (tx) => {
    const document = await documentDe(tx, {
      dossierId: id,
      modele: LETTRE_INTENTION.code,
      modeleVersion: LETTRE_INTENTION.version,
      rang: 1,
    });
    const figee = await figer(
      tx,
      { document, modele: LETTRE_INTENTION, reponses: {}, dossier: { id, nom: "CPTS" }, par: "porteur" },
      instantDe(JOUR),
    );
    suite();
    return figee;
  };
describe("la préparation d’un acte vit et meurt avec lui", () => {
  it("une panne après avoir figé le texte ne laisse ni texte ni acte", async () => {
    const id = await ouvrir(base.db);
    const avant = await toutSur(base.db, id);
    const panne = figerPuis(id, () => {
      throw new Error("panne");
    });
    await expect(proposer(base.db, id, "LettreIntentionDeposee", { versionVue: 3, avant: panne })).rejects.toThrow(
      "panne",
    );
    expect(await toutSur(base.db, id)).toEqual(avant);
  });

  it("un acte refusé après coup non plus", async () => {
    const id = await ouvrir(base.db);
    const avant = await toutSur(base.db, id);
    expect(
      await proposer(base.db, id, "LettreIntentionDeposee", { versionVue: 2, avant: figerPuis(id, () => {}) }),
    ).toMatchObject({ refus: "dossier-modifie" });
    expect(await toutSur(base.db, id)).toEqual(avant);
  });

  it("accepté, l’acte porte l’empreinte du texte gardé", async () => {
    const id = await ouvrir(base.db);
    const resultat = await proposer(base.db, id, "LettreIntentionDeposee", {
      versionVue: 3,
      avant: figerPuis(id, () => {}),
    });
    const [figee] = await base.db.select().from(versions).where(eq(versions.dossierId, id));
    expect(resultat).toMatchObject({ fait: { versionId: figee?.id, sha256: figee?.sha256, numero: 1 } });
    expect(empreinteDe(figee?.contenu)).toBe(figee?.sha256);
  });
});
