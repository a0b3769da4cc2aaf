import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { FRAUDES } from "#test/fabriques/fraudes.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import type { Db } from "./connection.ts";
import { type Ligne, lireJournal, ORIGINE, premiereAlteration } from "./journal.ts";

let base: Base;
let [id, autre] = ["", ""];
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  [id, autre] = [
    (await dossierInscrit(base.db, { jusqua: "enVigueur" })).id,
    (await dossierInscrit(base.db, { jusqua: "enVigueur" })).id,
  ];
});
afterAll(() => base.fermer());

/** Alters the journal as somebody who owns the database could, shows what is found, then takes it back. */
async function alterer(fraude: (typeof FRAUDES)[number][1]): Promise<ReturnType<typeof premiereAlteration>> {
  let trouvee: ReturnType<typeof premiereAlteration> = null;
  const retour = new Error("retour");
  await base.db
    .transaction(async (transaction) => {
      const tx = transaction as unknown as Db;
      await tx.execute(sql`alter table journal disable trigger user`);
      await fraude(tx, { id, autre });
      trouvee = premiereAlteration(await lireJournal(tx, id));
      throw retour;
    })
    .catch((erreur) => {
      if (erreur !== retour) throw erreur;
    });
  return trouvee;
}
describe("un journal altéré se voit", () => {
  it("intact, il se vérifie", async () => {
    for (const dossier of [id, autre]) expect(premiereAlteration(await lireJournal(base.db, dossier))).toBeNull();
    expect((await lireJournal(base.db, id))[0]?.precedente).toBe(ORIGINE);
    expect(premiereAlteration([])).toBeNull();
  });

  it.each(FRAUDES)("%s", async (_titre, fraude, version, raison = /./) => {
    expect(await alterer(fraude)).toEqual({ version, raison: expect.stringMatching(raison) });
  });

  it("au moins vingt manières de tricher sont essayées", () => {
    expect(FRAUDES.length).toBeGreaterThanOrEqual(20);
  });

  it("les essais n’ont rien laissé", async () => {
    expect(premiereAlteration(await lireJournal(base.db, id))).toBeNull();
  });

  it("chaque lettre changée de chaque acte se voit, à sa ligne", async () => {
    const lignes = await lireJournal(base.db, id);
    for (const [rang, ligne] of lignes.entries()) {
      const nom = ligne.fait.par.nom;
      const altere = {
        ...ligne,
        fait: { ...ligne.fait, par: { ...ligne.fait.par, nom: `${nom.slice(0, -1)}#` } },
      } as Ligne;
      expect(premiereAlteration(lignes.with(rang, altere))).toEqual({ version: rang + 1, raison: "contenu modifié" });
    }
  });
});
