import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ouvert } from "#app/dossier/load.server.ts";
import { vueDuDossier } from "#app/dossier/page.server.ts";
import { acteurSur } from "#db/queries/actor.ts";
import { garderPreparation } from "#db/queries/prepared.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { baseDeTest } from "#test/fabriques/base.ts";
import { type Histoire, JOUR } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { boutonPrincipal } from "./main-button.ts";
import { prochaineSur } from "./next.server.ts";

let base: Awaited<ReturnType<typeof baseDeTest>>;
beforeAll(async () => {
  base = await baseDeTest();
  Object.assign(globalThis, { __atelier: Promise.resolve({ connexion: base, reglages: {} }) });
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

async function ouvrir(id: string, qui: string): Promise<Ouvert> {
  const [acteur, flux] = [await acteurSur(base.db, qui, id), await lireFlux(base.db, id)];
  if (!acteur || !flux) throw new Error(`${qui} cannot see ${id}`);
  return { db: base.db, id, acteur, ...flux, aujourdhui: JOUR };
}
const inscrit = async (jusqua: Histoire) => (await dossierInscrit(base.db, { jusqua })).id;

describe("le bouton principal de l’accueil", () => {
  it.each([
    ["lettreDeposee", "ars", "Confier l’examen du dossier"],
    ["lettreEnExamen", "ars", "Instruire"],
    ["projetDepose", "ars", "Instruire"],
    ["projetComplet", "ars", "Instruire"],
    ["projetComplet", "ars-direction", "Instruire"],
    ["contratASigner", "ars", undefined],
    ["adhesionDemandee", "cpam", "Déclarer la demande d’adhésion complète"],
  ] as const)("%s, %s : %s", async (jusqua, qui, attendu) => {
    const bouton = boutonPrincipal(await prochaineSur(await ouvrir(await inscrit(jusqua), qui)));
    expect(bouton?.dit).toBe(attendu);
  });

  it("une fois la décision préparée, la direction la relit et l’instruction l’attend", async () => {
    const id = await inscrit("projetComplet");
    const preparation = { dossierId: id, type: "OppositionNotifiee" as const, saisie: {}, versionVue: 8 };
    await garderPreparation(base.db, { ...preparation, parId: "ars", par: "Hélène Vidal" });
    const [direction, instruction] = [await ouvrir(id, "ars-direction"), await ouvrir(id, "ars")];
    expect(boutonPrincipal(await prochaineSur(direction))).toMatchObject({
      vers: `/dossiers/${id}/opposition-notifiee`,
      dit: "Relire la décision préparée",
    });
    const { tour } = await prochaineSur(instruction);
    expect(tour.mots).toContain("la décision se signe à la direction");
    expect(tour.vous).toBeUndefined();
  });
});

describe("l’accueil et la page du dossier", () => {
  it.each(["ars", "ars-direction", "cpam", "redaction"])("disent la même chose de la main : %s", async (qui) => {
    for (const jusqua of ["projetComplet", "contratASigner", "compteRenduASigner", "enVigueur"] as const) {
      const ouvert = await ouvrir(await inscrit(jusqua), qui);
      expect((await prochaineSur(ouvert)).tour).toEqual((await vueDuDossier(ouvert)).tour);
    }
  });
});
