import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Base, baseDeTest, baseEmbarquee } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit, instantDe } from "#test/fabriques/registre.ts";
import { PETIT_MODELE } from "#test/fabriques/texte-vivant.ts";
import type { Db } from "../connection.ts";
import { figer } from "../freeze.ts";
import { documentDe } from "../queries/documents.ts";
import { listerDossiers } from "../queries/files.ts";
import { lireFlux } from "../queries/stream.ts";
import { recherches } from "../schema/desk.ts";
import { completerLesMots, projeterLesMots } from "./words.ts";

const LECTEUR = {
  id: "ars",
  affectations: [{ corps: "ars" as const, fonction: "instructeur" as const, nom: "ARS", territoires: ["75"] }],
};

describe.each([
  ["PostgreSQL", baseDeTest],
  ["la base embarquée", baseEmbarquee],
] as const)("les mots d’un dossier, sur %s", (_nom, ouvrir) => {
  let base: Base;
  let id: string;
  beforeAll(async () => {
    base = await ouvrir();
    await inscrirePersonnes(base.db);
    id = (await dossierInscrit(base.db, { jusqua: "lettreDeposee" })).id;
  });
  afterAll(() => base.fermer());

  const trouves = async (texte: string) =>
    (await listerDossiers(base.db, LECTEUR, { filtres: { texte } })).lignes.map((ligne) => ligne.id);

  /** Freezes a text of the file, as a deposit or as a working version of its authors. */
  async function figerTexte(histoire: string, nature: "depot" | "travail") {
    const { code: modele, version: modeleVersion } = PETIT_MODELE;
    const document = await documentDe(base.db, { dossierId: id, modele, modeleVersion, rang: 1 });
    await base.db.transaction(async (transaction) => {
      const tx = transaction as unknown as Db;
      const reponses = { projet: { nom: "CPTS", histoire } };
      await figer(
        tx,
        { document, modele: PETIT_MODELE, reponses, dossier: { id, nom: "CPTS" }, par: "Dr A", nature },
        instantDe("2026-03-16"),
      );
      const flux = await lireFlux(tx, id);
      if (flux) await projeterLesMots(tx, id, flux.dossier);
    });
  }

  it.each(["garonne", "CÔTEAUX de la Garonnes", "33-2026", "commune", "l’"])(
    "son nom, son numéro, ses communes : « %s »",
    async (saisie) => expect(await trouves(saisie)).toEqual([id]),
  );

  it("quand des mots sont cherchés, chaque ligne porte ses communes, et elles seules", async () => {
    const lieux = async (texte?: string) =>
      (await listerDossiers(base.db, LECTEUR, { filtres: { texte } })).lignes.find((ligne) => ligne.id === id)?.lieux;
    expect(await lieux("garonne")).toEqual([expect.stringContaining("Commune"), expect.stringContaining("Commune")]);
    expect(await lieux()).toEqual([]);
  });

  it("un mot d’un texte déposé ; jamais celui d’un brouillon ni d’un dépôt remplacé", async () => {
    await figerTexte("Les **hôpitaux** de proximité", "depot");
    expect(await trouves("l’hôpital")).toEqual([id]);
    await figerTexte("Le dispensaire de nos rêves", "travail");
    expect(await trouves("dispensaire")).toEqual([]);
    await figerTexte("Les maternités", "depot");
    expect(await trouves("maternité")).toEqual([id]);
    expect(await trouves("hôpital")).toEqual([]);
  });

  it("un dossier d’avant la recherche s’y retrouve, une fois complété", async () => {
    await base.db.delete(recherches);
    expect(await trouves("garonne")).toEqual([]);
    await completerLesMots(base.db);
    await completerLesMots(base.db);
    expect(await trouves("garonne")).toEqual([id]);
    expect(await trouves("maternités")).toEqual([id]);
  });

  it("ce qu’on tape n’est jamais une question à la base elle-même", async () => {
    for (const saisie of ["a' & !b", "(((", ":*", "\\", "%", "'; drop table dossiers"]) await trouves(saisie);
    expect(await trouves("garonne")).toEqual([id]);
  });

  it("un numéro entier ne trouve que ce dossier, même si un autre porte les mêmes nombres", async () => {
    const autre = await dossierInscrit(base.db, { jusqua: "lettreDeposee" });
    expect(await trouves(id)).toEqual([id]);
    expect(await trouves(autre.id)).toEqual([autre.id]);
    expect(await trouves("33-2031-0001")).toEqual([]);
  });
});
