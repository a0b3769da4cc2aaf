import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { PETIT_MODELE, personne, petitDocument, unePersonneAttend } from "#test/fabriques/texte-vivant.ts";
import type { Db } from "../connection.ts";
import { ajouterEcriture, ajouterEcritures } from "./append.ts";
import { chargerTexte, ecrituresDepuis } from "./load.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
});
afterAll(() => base.fermer());

const REMARQUES = "budget.remarques";
/** One keystroke of somebody at their own keyboard, as the wire carries it. */
const frappe = (doc: Y.Doc, lettre: string): Uint8Array => {
  const avant = Y.encodeStateVector(doc);
  doc.getText(REMARQUES).insert(0, lettre);
  return Y.encodeStateAsUpdate(doc, avant);
};
const entree = (documentId: string, octets: Uint8Array, qui = "a") => ({
  documentId,
  octets,
  sections: ["budget"],
  par: personne(qui),
});

describe("ce qui est écrit se range dans l’ordre", () => {
  it("huit personnes à la fois : qui suit par numéro ne manque rien", async () => {
    const { id } = await petitDocument(base.db);
    const lu = new Y.Doc();
    let curseur = 0;
    const suivre = async () => {
      const depuis = await ecrituresDepuis(base.db, id, curseur);
      curseur = depuis.curseur;
      if (depuis.octets) Y.applyUpdate(lu, depuis.octets);
    };
    const ecrire = async (qui: string) => {
      const doc = new Y.Doc();
      const numeros: number[] = [];
      for (let rang = 0; rang < 25; rang += 1) {
        numeros.push(await ajouterEcriture(base.db, entree(id, frappe(doc, qui), qui)));
        await suivre();
      }
      return numeros;
    };
    const numeros = await Promise.all([..."abcdefgh"].map(ecrire));
    await suivre();
    for (const siens of numeros) expect(siens).toEqual(siens.toSorted((a, b) => a - b));
    expect(new Set(numeros.flat()).size).toBe(200);
    expect(curseur).toBe(Math.max(...numeros.flat()));
    expect([...lu.getText(REMARQUES).toString()].sort().join("")).toBe(
      [..."abcdefgh"].map((qui) => qui.repeat(25)).join(""),
    );
    const { doc } = await chargerTexte(base.db, id, PETIT_MODELE);
    expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(lu));
  });

  it("un numéro n’est pris qu’une fois le précédent rangé", async () => {
    const { id } = await petitDocument(base.db);
    let seconde: Promise<number> | undefined;
    const premiere = await base.db.transaction(async (transaction) => {
      const tx = transaction as unknown as Db;
      const numero = await ajouterEcriture(tx, entree(id, frappe(new Y.Doc(), "a")));
      seconde = ajouterEcriture(base.db, entree(id, frappe(new Y.Doc(), "b")));
      await unePersonneAttend(tx);
      const compteur = await tx.execute(sql`select last_value::int as dernier from ecritures_id_seq`);
      expect((compteur as unknown as { rows: unknown[] }).rows).toEqual([{ dernier: numero }]);
      expect(await ecrituresDepuis(base.db, id, 0)).toEqual({ octets: null, curseur: 0 });
      return numero;
    });
    expect(await seconde).toBeGreaterThan(premiere);
    expect((await ecrituresDepuis(base.db, id, premiere)).curseur).toBe(await seconde);
  });

  it("écrire dans un document n’attend pas l’autre", async () => {
    const [un, autre] = [await petitDocument(base.db), await petitDocument(base.db)];
    await base.db.transaction(async (transaction) => {
      await ajouterEcriture(transaction as unknown as Db, entree(un.id, frappe(new Y.Doc(), "a")));
      expect(await ajouterEcriture(base.db, entree(autre.id, frappe(new Y.Doc(), "b")))).toBeGreaterThan(0);
    });
  });

  it("plusieurs d’un coup gardent leur ordre et leurs auteurs ; un refus n’en garde aucune", async () => {
    const { id } = await petitDocument(base.db);
    const doc = new Y.Doc();
    const trois = ["x", "y", "z"].map((qui) => entree(id, frappe(doc, qui), qui));
    const numeros = await ajouterEcritures(base.db, id, trois);
    expect(numeros).toEqual(numeros.toSorted((a, b) => a - b));
    const lues = await base.db.execute(sql`select par_id from ecritures where document_id = ${id} order by id`);
    expect((lues as unknown as { rows: unknown[] }).rows).toEqual([{ par_id: "x" }, { par_id: "y" }, { par_id: "z" }]);
    await expect(ajouterEcritures(base.db, "inconnu", trois)).rejects.toThrow();
    expect(await ajouterEcritures(base.db, id, [])).toEqual([]);
  });

  it("chaque processus l’apprend, une fois que c’est rangé", async () => {
    const { id } = await petitDocument(base.db);
    let dire = (_message: string) => {};
    const entendu = new Promise<string>((resoudre) => {
      dire = resoudre;
    });
    const taire = await base.ecouter("ecritures", (message) => message === id && dire(message));
    await ajouterEcriture(base.db, entree(id, frappe(new Y.Doc(), "a")));
    expect(await entendu).toBe(id);
    await taire();
  });
});
