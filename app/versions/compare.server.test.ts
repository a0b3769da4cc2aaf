import { describe, expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { REPONSES, versionFigee } from "#test/fabriques/version.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { loader } from "./compare.tsx";
import { loader as lister } from "./list.tsx";
import { visiter } from "./test-desk.ts";

const chez = service();
const BUDGET = { ...REPONSES, "budget.ressourcesHumaines": "Le poste de coordination est payé sur le volet variable." };

/** A project deposited twice, with a working version between the two. */
async function deuxDepots() {
  const { id } = await dossierInscrit(chez.db, { jusqua: "projetACorriger" });
  const figer = (heure: number, demande: Parameters<typeof versionFigee>[2]) =>
    versionFigee(chez.db, id, { ...demande, figeeLe: new Date(Date.UTC(2026, 2, 10, heure)) });
  const premier = await figer(8, {});
  const travail = await figer(9, { nature: "travail" });
  const second = await figer(10, { reponses: BUDGET });
  return { id, premier, travail, second };
}
const comparer = (version: string, autre: string, qui: Qualite) =>
  visiter(chez, loader, { params: { version, autre }, qui });
const CHANGE = { sectionsChangees: 1, compte: { ajoutes: 1, retires: 1, deplaces: 0, formes: 0 } };

describe("comparer deux versions", () => {
  it("l’ARS lit ce qui a changé depuis le dépôt précédent, l’ancien d’abord quel que soit l’ordre demandé", async () => {
    const { premier, second } = await deuxDepots();
    const vers = await comparer(second.id, "precedente", "ars.instructeur");
    expect(vers).toBe(`vers /versions/${second.id}/comparer/${premier.id}`);
    for (const [de, avec] of [
      [second, premier],
      [premier, second],
    ] as const) {
      expect(await comparer(de.id, avec.id, "ars.instructeur")).toMatchObject({
        avant: { enPhrase: `la version ${premier.numero}` },
        apres: { enPhrase: `la version ${second.numero}` },
        difference: CHANGE,
      });
    }
  });

  it("le premier dépôt n’en a pas de précédent : on le lit", async () => {
    const { premier } = await deuxDepots();
    expect(await comparer(premier.id, "precedente", "porteur")).toBe(`vers /versions/${premier.id}`);
  });

  it("une version comparée à elle-même est identique", async () => {
    const { premier } = await deuxDepots();
    expect(await comparer(premier.id, premier.id, "porteur")).toMatchObject({ difference: { sectionsChangees: 0 } });
  });

  it("le brouillon et les versions de travail ne se comparent que dans l’équipe", async () => {
    const { premier, travail, second } = await deuxDepots();
    expect(await comparer(travail.id, second.id, "redacteur")).toMatchObject({ difference: CHANGE });
    expect(await comparer(second.id, "brouillon", "lecteur")).toMatchObject({ apres: { nom: "Brouillon actuel" } });
    for (const qui of ["ars.instructeur", "cpam.roc", "msa"] as const) {
      expect(await comparer(second.id, "brouillon", qui)).toBe("404");
      expect(await comparer(premier.id, travail.id, qui)).toBe("404");
      expect(await comparer(travail.id, premier.id, qui)).toBe("404");
    }
  });

  it("deux dossiers ne se comparent pas, ni deux documents différents", async () => {
    const [un, autre] = [await deuxDepots(), await deuxDepots()];
    expect(await comparer(un.premier.id, autre.premier.id, "porteur")).toBe("404");
    const lettre = await versionFigee(chez.db, un.id, { modele: "lettreIntention", reponses: {} });
    expect(await comparer(un.premier.id, lettre.id, "porteur")).toBe("404");
    expect(await comparer(un.premier.id, "nulle-part", "porteur")).toBe("404");
  });

  it("les deux choix d’un formulaire mènent à leur comparaison ; deux fois le même est refusé", async () => {
    const { id, premier, second } = await deuxDepots();
    const params = { id, modele: "projet-de-sante" };
    const choisir = (de: string, avec: string) =>
      visiter(chez, lister, { params, qui: "porteur", chemin: `/?de=${de}&avec=${avec}` });
    expect(await choisir(premier.id, second.id)).toBe(`vers /versions/${premier.id}/comparer/${second.id}`);
    expect(await choisir("brouillon", second.id)).toBe(`vers /versions/${second.id}/comparer/brouillon`);
    for (const [de, avec] of [
      [premier.id, premier.id],
      ["brouillon", "brouillon"],
      ["inconnue", second.id],
    ] as const) {
      expect(await choisir(de, avec)).toMatchObject({ erreurs: { avec: expect.stringContaining("deux textes") } });
    }
  });
});
