import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lireJournal } from "#db/journal.ts";
import { equipes } from "#db/schema/files.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, proposer } from "#test/fabriques/registre.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

describe("la qualité d’une personne se lit au moment d’agir", () => {
  it("qui vient de quitter l’équipe ne signe plus", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "contratASigner" });
    await base.db.delete(equipes).where(eq(equipes.utilisateurId, ACTEURS.coporteur.id));
    expect(await proposer(base.db, id, ["ContratSigne", {}, "coporteur"], { versionVue: version })).toEqual({
      refus: "introuvable",
    });
  });
});

describe("une clé", () => {
  it("déjà servie répond comme la première fois, même après d’autres actes", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "lettreDeposee" });
    const options = { versionVue: version, cle: "cle-a" };
    const premier = await proposer(base.db, id, "ExamenOuvert", options);
    await proposer(base.db, id, "LettreIntentionValidee", { versionVue: version + 1 });
    const encore = await proposer(base.db, id, "ExamenOuvert", options);
    expect(encore).toMatchObject({ dejaFait: true, fait: (premier as { fait: object }).fait });
    expect(await lireJournal(base.db, id)).toHaveLength(version + 2);
  });

  it("n’en fait pas un autre, ni ailleurs ; celle d’une autre personne est une autre clé", async () => {
    const [un, deux] = [
      await dossierInscrit(base.db, { jusqua: "lettreDeposee" }),
      await dossierInscrit(base.db, { jusqua: "lettreDeposee" }),
    ];
    await proposer(base.db, un.id, "ExamenOuvert", { versionVue: un.version, cle: "cle-b" });
    const refus = { refus: "saisie", champs: { cle: expect.any(String) } };
    expect(await proposer(base.db, un.id, "ComplementsDemandes", { versionVue: un.version + 1, cle: "cle-b" })).toEqual(
      refus,
    );
    expect(await proposer(base.db, deux.id, "ExamenOuvert", { versionVue: deux.version, cle: "cle-b" })).toEqual(refus);
    expect(
      await proposer(base.db, deux.id, ["ExamenOuvert", {}, "ars.signataire"], {
        versionVue: deux.version,
        cle: "cle-b",
      }),
    ).toHaveProperty("fait");
  });
});
