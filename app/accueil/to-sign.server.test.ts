import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Personne } from "#app/session.server.ts";
import { garderPreparation } from "#db/queries/prepared.ts";
import { baseDeTest } from "#test/fabriques/base.ts";
import type { Histoire } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, instantDe } from "#test/fabriques/registre.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { decisionsASigner } from "./to-sign.server.ts";

const agent = (id: string, fonction: "instructeur" | "signataire"): Personne => ({
  ...{ id, nom: id, courriel: `${id}@example.fr` },
  affectations: [{ corps: "ars", fonction, nom: "ARS", territoires: ["75"] }],
});
const DIRECTION = agent("ars-direction", "signataire");
const JOUR = "2026-03-20";
let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
  Object.assign(globalThis, { __atelier: Promise.resolve({ connexion: base, reglages: {} }) });
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

async function preparer(jusqua: Histoire, type: TypeDeFait): Promise<string> {
  const { id, version } = await dossierInscrit(base.db, { jusqua });
  const preparation = { dossierId: id, type, saisie: {}, versionVue: version, parId: "ars", par: "Hélène Vidal" };
  await garderPreparation(base.db, preparation, instantDe("2026-03-16"));
  return id;
}

describe("« À signer » sur l’accueil de la direction", () => {
  it("dit la décision, le dossier, qui l’a préparée et combien de jours restent, la plus pressée d’abord", async () => {
    const retrait = await preparer("projetOppose", "DecisionRetiree");
    const aide = await preparer("aideDemandee", "AideAuDemarrageAccordee");
    const opposition = await preparer("projetComplet", "OppositionNotifiee");
    const vues = await decisionsASigner(base.db, DIRECTION, JOUR);
    expect(vues.map(({ id, terme }) => [id, terme?.le, terme?.jours])).toEqual([
      [opposition, "15 mai 2026", 56],
      [retrait, "15 juillet 2026", 117],
      [aide, undefined, undefined],
    ]);
    expect(vues[0]).toMatchObject({
      verbe: "S’opposer au projet de santé",
      nom: "CPTS Garonne et Coteaux",
      par: "Hélène Vidal",
      quand: expect.stringContaining("16 mars"),
      adresse: `/dossiers/${opposition}/opposition-notifiee`,
    });
    expect(await decisionsASigner(base.db, agent("ars", "instructeur"), JOUR)).toEqual([]);
  });

  it("tait celle que le dossier ne permet plus là où il en est", async () => {
    const id = await preparer("projetDepose", "OppositionNotifiee");
    expect((await decisionsASigner(base.db, DIRECTION, JOUR)).map((vue) => vue.id)).not.toContain(id);
  });
});
