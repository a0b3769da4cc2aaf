import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lireJournal } from "#db/journal.ts";
import { communes, equipes } from "#db/schema/files.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { JOUR } from "#test/fabriques/dossier.ts";
import { comptes } from "#test/fabriques/inventaire.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { communesLibres, instantDe, ouverture, proposer } from "#test/fabriques/registre.ts";
import { estUnRefus } from "#workflows/decide.ts";
import { etatDe } from "#workflows/dossier.ts";
import { type Ouvert, type Ouverture, ouvrirDossier } from "./open.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const ouvrir = (differences: Partial<Ouverture> = {}) =>
  ouvrirDossier(base.db, { ...ouverture(), ...differences }, instantDe(JOUR));
const ouvert = async (differences: Partial<Ouverture> = {}): Promise<Ouvert> => {
  const resultat = await ouvrir(differences);
  if (estUnRefus(resultat)) throw new Error(JSON.stringify(resultat));
  return resultat;
};
describe("ouvrir un dossier", () => {
  it("lui donne un numéro, un porteur, un territoire, et rien de plus", async () => {
    const { id, dossier } = await ouvert();
    expect([id, etatDe(dossier)]).toEqual([expect.stringMatching(/^33-2026-\d{4}$/), "lettreIntention.enRedaction"]);
    expect((await lireJournal(base.db, id)).map(({ type, le }) => [type, le])).toEqual([
      ["DossierOuvert", JOUR],
      ["PorteurDesigne", JOUR],
      ["TerritoireDefini", JOUR],
    ]);
    expect(await base.db.select().from(equipes).where(eq(equipes.dossierId, id))).toEqual([
      { dossierId: id, utilisateurId: "porteur", role: "porteur", perimetre: null },
    ]);
  });

  it("deux dossiers n’ont jamais le même numéro, même ouverts à la fois", async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, async () => (await ouvert()).id));
    expect(new Set(ids).size).toBe(12);
  });

  it("un nom refusé ne consomme pas de numéro", async () => {
    const avant = await comptes(base.db);
    expect(await ouvrir({ nom: "  x " })).toMatchObject({ refus: "saisie", champs: { nom: expect.any(String) } });
    expect(await comptes(base.db)).toEqual(avant);
  });

  it.each<[string, Partial<Ouverture>, RegExp]>([
    ["sans commune", { communes: [] }, /au moins une commune/],
    [
      "dans une région sans ARS",
      { communes: [{ code: "13055", nom: "Marseille", departement: "13", region: "93", population: 870_000 }] },
      /Aucune ARS/,
    ],
    [
      "dans un département sans CPAM",
      { communes: [{ code: "24322", nom: "Périgueux", departement: "24", region: "75", population: 29_000 }] },
      /Aucune CPAM/,
    ],
  ])("%s, personne ne le recevrait", async (_cas, differences, phrase) => {
    const avant = await comptes(base.db);
    expect(await ouvrir(differences)).toMatchObject({
      refus: "saisie",
      champs: { communes: expect.stringMatching(phrase) },
    });
    expect(await comptes(base.db)).toEqual(avant);
  });

  it("une commune citée deux fois compte une fois", async () => {
    const [une, deux] = communesLibres(2);
    if (!une || !deux) throw new Error("Two communes were asked for");
    const { id, dossier } = await ouvert({ communes: [une, deux, une] });
    expect(await base.db.select().from(communes).where(eq(communes.dossierId, id))).toHaveLength(2);
    expect(dossier.instantane.context.dossier.territoire?.population).toBe(une.population + deux.population);
  });

  it("une commune déjà prise est refusée, en nommant le dossier ; le dossier fini, elle est de nouveau libre", async () => {
    const partagees = communesLibres(2);
    const { id } = await ouvert({ nom: "CPTS du Bazadais", communes: partagees });
    const refus = {
      refus: "saisie",
      champs: { communes: expect.stringContaining("CPTS du Bazadais (lettre d’intention)") },
    };
    expect(await ouvrir({ communes: partagees.slice(1) })).toEqual(refus);
    await proposer(base.db, id, "DossierAbandonne", { versionVue: 3 });
    expect(await ouvrir({ communes: partagees.slice(1) })).toHaveProperty("id");
  });

  it("une clé rouvre le même dossier, tel qu’il est devenu ; la clé d’un autre acte n’ouvre rien", async () => {
    const { id } = await ouvert({ cle: "o-1" });
    await proposer(base.db, id, "LettreIntentionDeposee", { versionVue: 3, cle: "d-1" });
    const encore = await ouvert({ cle: "o-1" });
    expect([encore.id, etatDe(encore.dossier)]).toEqual([id, "lettreIntention.deposee"]);
    expect(await ouvrir({ cle: "d-1" })).toMatchObject({ refus: "saisie", champs: { cle: expect.any(String) } });
  });
});
