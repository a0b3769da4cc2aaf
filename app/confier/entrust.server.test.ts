import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Choisi } from "#app/dossiers/chosen.server.ts";
import { acteurSur } from "#db/queries/actor.ts";
import { listerDossiers } from "#db/queries/files.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { baseDeTest } from "#test/fabriques/base.ts";
import type { Histoire } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { confier, essayer } from "./entrust.server.ts";

const MARC = { id: "ars-direction", nom: "Marc Delmas" };
let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
  Object.assign(globalThis, { __atelier: Promise.resolve({ connexion: base, reglages: {} }) });
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

async function choisi(jusqua: Histoire, qui = "ars"): Promise<Choisi> {
  const { id } = await dossierInscrit(base.db, { jusqua });
  const [acteur, flux] = [await acteurSur(base.db, qui, id), await lireFlux(base.db, id)];
  if (!acteur || !flux) throw new Error(`${qui} cannot see ${id}`);
  return { id, acteur, dossier: flux.dossier };
}
const vuesDe = (choisis: readonly Choisi[]) => new Map(choisis.map(({ id, dossier }) => [id, dossier.version]));
const version = async ({ id }: Choisi) => (await lireFlux(base.db, id))?.dossier.version;

describe("confier plusieurs dossiers", () => {
  it("fait ce qui peut l’être, et dit pourquoi le reste ne l’est pas", async () => {
    const choisis = [await choisi("lettreDeposee"), await choisi("ouvert"), await choisi("lettreDeposee")];
    const attendu = [null, expect.stringContaining("Rien n’est encore déposé"), null];
    expect(essayer(choisis, MARC).map(({ empeche }) => empeche)).toEqual(attendu);
    const faits = await confier(choisis, MARC, { moi: "ars", cle: "lot-1", vues: vuesDe(choisis) });
    expect(faits.map(({ empeche }) => empeche)).toEqual(attendu);
    const { lignes } = await listerDossiers(
      base.db,
      { id: "admin", affectations: [{ corps: "admin", fonction: "membre", nom: "", territoires: [] }] },
      { filtres: { responsable: MARC.id } },
    );
    expect(lignes.map(({ id }) => id).sort()).toEqual([choisis[0]?.id, choisis[2]?.id].sort());
  });

  it.each([
    ["contratASigner", null],
    ["enVigueur", null],
    ["resilie", expect.stringContaining("fermé")],
  ] as const)("un dossier change de main après le projet aussi, tant qu’il vit : %s", async (jusqua, empeche) => {
    const dossier = await choisi(jusqua);
    const [fait] = await confier([dossier], MARC, { moi: "ars", cle: `lot-${jusqua}`, vues: vuesDe([dossier]) });
    expect(fait?.empeche).toEqual(empeche);
    expect(await version(dossier)).toBe(dossier.dossier.version + (empeche ? 0 : 1));
  });

  it("envoyé deux fois, ne fait rien de plus", async () => {
    const dossier = await choisi("lettreDeposee");
    const envoyer = () => confier([dossier], MARC, { moi: "ars", cle: "lot-2", vues: vuesDe([dossier]) });
    const [un, deux] = await Promise.all([envoyer(), envoyer()]);
    expect([un?.[0]?.empeche, deux?.[0]?.empeche]).toEqual([null, null]);
    expect(await version(dossier)).toBe(dossier.dossier.version + 1);
  });

  it("un dossier changé depuis le résumé n’est pas confié", async () => {
    const dossier = await choisi("lettreDeposee");
    const [refuse] = await confier([dossier], MARC, { moi: "ars", cle: "lot-3", vues: new Map([[dossier.id, 1]]) });
    expect(refuse?.empeche).toContain("a changé");
  });

  it("la CPAM ne confie aucun examen", async () => {
    const dossier = await choisi("lettreDeposee", "cpam");
    const [refuse] = await confier([dossier], MARC, { moi: "cpam", cle: "lot-4", vues: vuesDe([dossier]) });
    expect(refuse?.empeche).toContain("Votre fonction ne permet pas");
  });
});
