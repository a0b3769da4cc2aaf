import { describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { commente } from "#test/fabriques/commentaire.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { versionFigee } from "#test/fabriques/version.ts";
import { loader } from "./page.tsx";
import { visiter } from "./test-desk.ts";

const chez = service();
const REPONSES = { "territoire.population": "46200", "territoire.justification": "46200" };

async function deuxDepots() {
  const { id } = await dossierInscrit(chez.db, { jusqua: "projetACorriger" });
  const figer = (jour: number) =>
    versionFigee(chez.db, id, { reponses: REPONSES, figeeLe: new Date(Date.UTC(2026, 2, jour, 8)) });
  return [await figer(10), await figer(12)] as const;
}
const lire = (version: string) => visiter(chez, loader, { params: { version }, qui: "ars.instructeur" });

describe("la page d’une version déposée", () => {
  it("dit qu’une plus récente existe, et y mène", async () => {
    const [premiere, seconde] = await deuxDepots();
    const remplacee = { adresse: `/versions/${seconde.id}`, nom: "version 2", quand: "déposée le 12 mars 2026" };
    expect(await lire(premiere.id)).toMatchObject({ remplacee });
    expect(await lire(seconde.id)).toMatchObject({ remplacee: null });
  });

  it("compte les commentaires qui attendent, ceux d’avant compris", async () => {
    const [premiere, seconde] = await deuxDepots();
    await commente(chez.db, premiere, {});
    await commente(chez.db, premiere, { etat: "clos" });
    await commente(chez.db, seconde, {});
    await commente(chez.db, seconde, { etat: "resolu" });
    expect(await lire(premiere.id)).toMatchObject({ ouverts: 1 });
    expect(await lire(seconde.id)).toMatchObject({ ouverts: 2 });
  });

  it("montre un nombre avec ses milliers, et laisse les mots comme ils sont", async () => {
    const [premiere] = await deuxDepots();
    expect(await lire(premiere.id)).toMatchObject({
      sections: expect.arrayContaining([
        expect.objectContaining({
          code: "territoire",
          champs: expect.arrayContaining([
            expect.objectContaining({ code: "population", texte: "46\u00a0200" }),
            expect.objectContaining({ code: "justification", texte: "46200" }),
          ]),
        }),
      ]),
    });
  });
});
