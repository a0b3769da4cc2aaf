import { count, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lireJournal } from "#db/journal.ts";
import { communes, dossiers } from "#db/schema/files.ts";
import { journal } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";
import { affectations, organisations } from "#db/schema/people.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { JOUR } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { EXEMPLES } from "#test/fabriques/propositions.ts";
import { communesLibres, dossierInscrit, instantDe, ouverture, ouvrir, proposer } from "#test/fabriques/registre.ts";
import type { CommuneDuTerritoire } from "#workflows/parcours/events.ts";
import { execute } from "./execute.server.ts";
import { ouvrirDossier } from "./open.server.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  await base.db
    .insert(organisations)
    .values({ id: "cpam-24", corps: "cpam", nom: "CPAM de la Dordogne", territoires: ["24"] });
  await base.db.insert(affectations).values({ utilisateurId: "cpam", organisationId: "cpam-24", fonction: "roc" });
});
afterAll(() => base.fermer());

const ensemble = <T>(nombre: number, action: (rang: number) => Promise<T>) =>
  Promise.all(Array.from({ length: nombre }, (_, rang) => action(rang)));
const ditesSur = async (id: string) =>
  (await base.db.select().from(notifications).where(eq(notifications.dossierId, id))).map(({ cle }) => cle);
const prises = "figurent déjà dans le territoire d’un autre dossier";

describe("huit agents décident en même temps", () => {
  it.each([1, 2, 3, 4, 5])("un seul décide, les sept autres apprennent ce qui s’est passé (tour %i)", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "lettreEnExamen" });
    const resultats = await ensemble(8, (rang) =>
      proposer(base.db, id, rang % 2 ? "LettreIntentionValidee" : "LettreIntentionRefusee", { versionVue: version }),
    );
    const [accepte, ...autres] = resultats.filter((resultat) => !("refus" in resultat));
    if (!accepte || "refus" in accepte) throw new Error("Nobody decided");
    expect(autres).toEqual([]);
    const refus = resultats.filter((resultat) => "refus" in resultat);
    expect(refus).toHaveLength(7);
    for (const autre of refus) expect(autre).toEqual({ refus: "dossier-modifie", depuis: [accepte.fait] });
    expect((await lireJournal(base.db, id)).map(({ type }) => type).slice(version)).toEqual([accepte.fait.type]);
  });
});

describe("dix envois avec une même clé", () => {
  it("font un seul acte, une seule notification par personne, et reçoivent la même réponse", async () => {
    const { id, version } = await dossierInscrit(base.db, { jusqua: "lettreEnExamen" });
    const avant = await ditesSur(id);
    const resultats = await ensemble(10, () =>
      proposer(base.db, id, "LettreIntentionValidee", { versionVue: version, cle: "clic-1" }),
    );
    const faits = resultats.map((resultat) => ("refus" in resultat ? resultat : resultat.fait));
    expect(new Set(faits.map((fait) => JSON.stringify(fait, Object.keys(fait).sort()))).size).toBe(1);
    expect(resultats.filter((resultat) => "dejaFait" in resultat)).toHaveLength(9);
    expect(await lireJournal(base.db, id)).toHaveLength(version + 1);
    const dites = (await ditesSur(id)).filter((cle) => !avant.includes(cle));
    const autres = ["ars", "coordination", "coporteur", "cpam", "cpam-direction", "lecture", "porteur", "redaction"];
    expect(dites.sort()).toEqual(autres.map((qui) => `${id}:${version + 1}:${qui}`));
  });

  it("la même clé sur deux dossiers à la fois : un seul acte, l’autre est une erreur de saisie", async () => {
    const deux = await ensemble(2, () => dossierInscrit(base.db, { jusqua: "lettreEnExamen" }));
    const resultats = await Promise.all(
      deux.map(({ id, version }) =>
        proposer(base.db, id, "LettreIntentionValidee", { versionVue: version, cle: "clic-2" }),
      ),
    );
    expect(resultats.filter((resultat) => !("refus" in resultat))).toHaveLength(1);
    expect(resultats).toContainEqual({
      refus: "saisie",
      champs: { cle: "Cette clé a déjà servi à un autre acte. Rechargez la page." },
    });
  });

  it("dix ouvertures avec une même clé : un seul dossier", async () => {
    const demande = { ...ouverture(), cle: "ouverture-1" };
    const ouverts = await ensemble(10, () => ouvrirDossier(base.db, demande, instantDe(JOUR)));
    expect(new Set(ouverts.map((ouvert) => ("refus" in ouvert ? JSON.stringify(ouvert) : ouvert.id))).size).toBe(1);
    const [compte] = await base.db.select({ n: count() }).from(journal).where(eq(journal.cle, "ouverture-1"));
    expect(compte?.n).toBe(1);
  });
});

describe("deux dossiers sur la même commune", () => {
  const ailleurs = (commune: CommuneDuTerritoire): CommuneDuTerritoire => ({
    ...commune,
    departement: "24",
    population: 90_000,
  });
  const perdant = { refus: "saisie", champs: { communes: expect.stringContaining(prises) } };
  const uneSeuleGagne = (resultats: readonly object[]) => {
    expect(resultats.filter((resultat) => !("refus" in resultat))).toHaveLength(1);
    for (const resultat of resultats.filter((resultat) => "refus" in resultat)) expect(resultat).toEqual(perdant);
  };

  it.each([1, 2, 3])("ouverts en même temps dans un même département : un seul l’obtient (tour %i)", async () => {
    const partagees = communesLibres(3);
    uneSeuleGagne(await ensemble(6, () => ouvrirDossier(base.db, ouverture(partagees), instantDe(JOUR))));
    expect(
      await base.db
        .select()
        .from(communes)
        .where(eq(communes.code, partagees[0]?.code ?? "")),
    ).toHaveLength(1);
  });

  it.each([1, 2, 3])("ouverts en même temps de deux départements, communes dans un autre ordre (tour %i)", async () => {
    const partagees = communesLibres(6);
    uneSeuleGagne(
      await ensemble(4, (rang) => {
        const ordre = rang % 2 ? [...partagees].reverse() : partagees;
        return ouvrirDossier(base.db, ouverture(rang % 2 ? ordre : ordre.map(ailleurs)), instantDe(JOUR));
      }),
    );
  });

  it.each([1, 2, 3])("deux territoires redéfinis en même temps (tour %i)", async () => {
    const partagees = communesLibres(6);
    const ids = await ensemble(4, () => ouvrir(base.db));
    const resultats = await Promise.all(
      ids.map((id, rang) =>
        execute(
          base.db,
          {
            dossierId: id,
            proposition: {
              type: "TerritoireDefini",
              ...EXEMPLES.TerritoireDefini.champs,
              communes: rang % 2 ? [...partagees].reverse() : partagees,
            },
            par: { utilisateurId: ACTEURS.porteur.id },
            versionVue: 3,
          },
          instantDe(JOUR),
        ),
      ),
    );
    uneSeuleGagne(resultats);
    const versions = await Promise.all(
      ids.map(async (id) => (await base.db.select().from(dossiers).where(eq(dossiers.id, id)))[0]?.version),
    );
    expect(versions.sort()).toEqual([3, 3, 3, 4]);
  });
});
