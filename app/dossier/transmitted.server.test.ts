import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { garderPreparation, renvoyerPreparation } from "#db/queries/prepared.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { JOUR } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { QUALITES, type Qualite } from "#workflows/acteur.ts";
import { vueDuDossier } from "./page.server.ts";
import { decisionsVues } from "./prepared.server.ts";
import { suiteVue } from "./transmitted.server.ts";

const TRANSMISE = new URLSearchParams({ transmise: "aide-au-demarrage-accordee" });
const RENVOYEE = new URLSearchParams({ renvoyee: "aide-au-demarrage-accordee" });
let base: Base;
let id: string;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
beforeEach(async () => {
  const { id: parId, nom: par } = ACTEURS["ars.instructeur"];
  const inscrit = await dossierInscrit(base.db, { jusqua: "aideDemandee" });
  id = inscrit.id;
  const commun = { dossierId: id, saisie: {}, versionVue: inscrit.version, parId, par };
  await garderPreparation(base.db, { ...commun, type: "AideAuDemarrageAccordee" });
});
afterAll(() => base?.fermer());

const ouvert = async (qui: Qualite) => {
  const flux = await lireFlux(base.db, id);
  if (!flux) throw new Error("The file is gone");
  return { db: base.db, id, acteur: ACTEURS[qui], ...flux, aujourdhui: JOUR };
};

describe("une décision transmise", () => {
  it("dit qui la signera, tant qu’elle attend ; renvoyée, qui la reprendra", async () => {
    const helene = await ouvert("ars.instructeur");
    expect(await suiteVue(helene, TRANSMISE)).toEqual({
      titre: "Décision transmise pour signature",
      texte: "Marc Delmas (signataire pour l’ARS) la signera, la modifiera ou la renverra.",
    });
    expect(await suiteVue(helene, RENVOYEE)).toBeNull();
    await renvoyerPreparation(base.db, id, "AideAuDemarrageAccordee", "Le montant.");
    expect(await suiteVue(helene, TRANSMISE)).toBeNull();
    expect((await suiteVue(helene, RENVOYEE))?.texte).toBe("Hélène Vidal lira ce qui est à reprendre.");
  });

  it.each(QUALITES.filter((qualite) => qualite !== "systeme" && !qualite.startsWith("ars.")))(
    "%s n’en voit rien, même à son adresse",
    async (qui) => {
      expect(await suiteVue(await ouvert(qui), TRANSMISE)).toBeNull();
      expect(JSON.stringify(await vueDuDossier(await ouvert(qui)))).not.toMatch(/attente de signature|préparée/i);
    },
  );

  it("est dite la première, la décision contraire en retrait, le bouton à qui signe seulement", async () => {
    const [helene, marc] = [
      await decisionsVues(await ouvert("ars.instructeur")),
      await decisionsVues(await ouvert("ars.signataire")),
    ];
    expect(helene.preparees).toMatchObject([
      { libelle: "En attente de signature\u00a0: accorder l’aide au démarrage", aSigner: false },
    ]);
    expect(marc.preparees).toMatchObject([{ aSigner: true }]);
    for (const { enRetrait } of [helene, marc])
      expect(enRetrait).toEqual(["accordee", "refusee"].map((sens) => `/dossiers/${id}/aide-au-demarrage-${sens}`));
  });
});
