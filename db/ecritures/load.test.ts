import { count, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { PETIT_MODELE, personne, petitDocument, taper, unePersonneAttend } from "#test/fabriques/texte-vivant.ts";
import type { Db } from "../connection.ts";
import { enregistrerSection, sectionsDe } from "../queries/documents.ts";
import { ecritures } from "../schema/live.ts";
import { amorcer, contenuDe } from "./answers.ts";
import { aCompacter, compacter, entretenirTexte } from "./compact.ts";
import { chargerTexte, ecrituresDepuis, type Texte } from "./load.ts";
import { verrouillerTexte } from "./lock.ts";
import { rattraperTexte } from "./project.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const NOM = "projet.nom";
const contenu = { nom: "CPTS", histoire: "# Avant\n\nUn *mot*.", habitants: "12", debut: "" };
const ecrit = async () => {
  const document = await petitDocument(base.db);
  const par = personne("redaction");
  await enregistrerSection(base.db, { documentId: document.id, code: "projet", contenu, versionLue: 0, par });
  return document;
};
const nombre = async (documentId: string) =>
  (await base.db.select({ n: count() }).from(ecritures).where(eq(ecritures.documentId, documentId)))[0]?.n;
const etat = (doc: Y.Doc) => [Y.encodeStateVector(doc), contenuDe(doc, PETIT_MODELE)];

describe("ouvrir un texte à plusieurs", () => {
  it("deux processus l’ouvrent ensemble : un seul début, celui que le formulaire avait écrit", async () => {
    const { id } = await ecrit();
    const ouverts = await Promise.all([1, 2, 3, 4, 5, 6].map(() => chargerTexte(base.db, id, PETIT_MODELE)));
    for (const { doc, curseur } of ouverts) {
      expect(contenuDe(doc, PETIT_MODELE).projet).toEqual(contenu);
      expect([etat(doc), curseur]).toEqual([etat(ouverts[0]?.doc as Y.Doc), ouverts[0]?.curseur]);
    }
    expect(await nombre(id)).toBe(1);
  });

  it("pendant que l’un commence, l’autre attend, puis lit le même début", async () => {
    const { id } = await ecrit();
    let autre: Promise<Texte> | undefined;
    const premier = await base.db.transaction(async (transaction) => {
      const tx = transaction as unknown as Db;
      await verrouillerTexte(tx, id);
      autre = chargerTexte(base.db, id, PETIT_MODELE);
      await unePersonneAttend(tx);
      return chargerTexte(tx, id, PETIT_MODELE);
    });
    expect((await autre)?.curseur).toBe(premier.curseur);
    expect(await nombre(id)).toBe(1);
  });

  it("les mêmes réponses font toujours le même début, d’autres réponses un autre", () => {
    const debut = (nom: string) => amorcer(PETIT_MODELE, { projet: { ...contenu, nom } });
    expect(debut("CPTS")).toEqual(debut("CPTS"));
    const doc = new Y.Doc();
    Y.applyUpdate(doc, debut("CPTS"));
    Y.applyUpdate(doc, debut("CPTS"));
    expect(doc.getText(NOM).toString()).toBe("CPTS");
    Y.applyUpdate(doc, debut("Autre"));
    expect(doc.getText(NOM).toString()).toMatch(/^(CPTSAutre|AutreCPTS)$/);
  });
});

describe("rendre un document léger", () => {
  const ecrireBeaucoup = async (fois = 12) => {
    const document = await ecrit();
    for (let rang = 0; rang < fois; rang += 1)
      await taper(base.db, document, `p${rang % 3}`, ["projet"], (doc) => {
        doc.getText(NOM).insert(0, `${rang} `);
        if (rang > 5) doc.getText(NOM).delete(0, 4);
      });
    return document;
  };

  it("rien ne se perd, et chacun rattrape depuis ce qu’il avait lu", async () => {
    const document = await ecrireBeaucoup();
    const { doc: avant, curseur } = await chargerTexte(base.db, document.id, PETIT_MODELE);
    const anciens = (await base.db.select().from(ecritures).where(eq(ecritures.documentId, document.id))).map(
      ({ id }) => id,
    );
    const lecteurs = await Promise.all(
      [0, ...anciens.toSorted((a, b) => a - b)].map(async (lu) => {
        const doc = new Y.Doc();
        const { octets } = await ecrituresDepuis(base.db, document.id, 0);
        if (lu === curseur && octets) Y.applyUpdate(doc, octets);
        return { lu, doc };
      }),
    );
    const ecrites = await rattraperTexte(base.db, document, PETIT_MODELE);
    expect(await compacter(base.db, document.id)).toBe(12);
    const derniere = await taper(base.db, document, "p9", ["projet"], (doc) => doc.getText(NOM).insert(0, "fin "));
    expect(await nombre(document.id)).toBe(2);
    const apres = await chargerTexte(base.db, document.id, PETIT_MODELE);
    expect(apres.doc.getText(NOM).toString()).toBe(`fin ${avant.getText(NOM)}`);
    for (const { lu, doc } of lecteurs) {
      const suite = await ecrituresDepuis(base.db, document.id, lu);
      expect(suite.curseur).toBe(derniere);
      Y.applyUpdate(doc, suite.octets as Uint8Array);
      expect(etat(doc)).toEqual(etat(apres.doc));
    }
    const [section] = await rattraperTexte(base.db, document, PETIT_MODELE);
    expect(section).toMatchObject({ modifieParId: "p9", version: (ecrites[0]?.version ?? 0) + 1 });
  });

  it("ne prend que ce que les sections savent déjà : les auteurs ne s’oublient pas", async () => {
    const document = await ecrireBeaucoup(3);
    expect(await compacter(base.db, document.id)).toBe(0);
    expect(await nombre(document.id)).toBe(4);
    expect(await aCompacter(base.db, document.id, 4)).toBe(false);
    expect(await aCompacter(base.db, document.id, 3)).toBe(true);
    await rattraperTexte(base.db, document, PETIT_MODELE);
    expect(await compacter(base.db, document.id)).toBe(3);
    expect((await sectionsDe(base.db, document.id))[0]?.modifieParId).toBe("p2");
    expect(await entretenirTexte(base.db, document, PETIT_MODELE)).toBe(0);
  });

  it("les mots effacés ne sont plus nulle part ; ce qui attend un morceau manquant attend encore", async () => {
    const document = await ecrit();
    await taper(base.db, document, "a", ["projet"], (doc) => doc.getText(NOM).insert(0, "SECRET"));
    await taper(base.db, document, "a", ["projet"], (doc) => doc.getText(NOM).delete(0, 6));
    const { doc } = await chargerTexte(base.db, document.id, PETIT_MODELE);
    const [un, deux] = ["1", "2"].map((lettre) => {
      const avant = Y.encodeStateVector(doc);
      doc.getText(NOM).insert(doc.getText(NOM).length, lettre);
      return Y.encodeStateAsUpdate(doc, avant);
    }) as [Uint8Array, Uint8Array];
    const recevoir = (octets: Uint8Array) =>
      taper(base.db, document, "a", ["projet"], (recu) => Y.applyUpdate(recu, octets));
    await recevoir(deux);
    await rattraperTexte(base.db, document, PETIT_MODELE);
    await compacter(base.db, document.id);
    const gardees = await base.db.select().from(ecritures).where(eq(ecritures.documentId, document.id));
    expect(gardees.map(({ octets }) => Buffer.from(octets).includes("SECRET"))).toEqual([false]);
    await recevoir(un);
    expect((await chargerTexte(base.db, document.id, PETIT_MODELE)).doc.getText(NOM).toString()).toBe("CPTS12");
  });
});
