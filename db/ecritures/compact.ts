import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import * as Y from "yjs";
import type { Modele } from "#workflows/modeles/modele.ts";
import type { Db } from "../connection.ts";
import { documents } from "../schema/documents.ts";
import { ecritures } from "../schema/live.ts";
import { texteVierge } from "./blank.ts";
import { verrouillerTexte } from "./lock.ts";
import { rattraperTexte } from "./project.ts";

/** Past this many entries, opening a document costs more than compacting it once. */
const BEAUCOUP = 300;

/** Whether a document has so many entries that they should become one. */
export async function aCompacter(db: Db, documentId: string, beaucoup = BEAUCOUP): Promise<boolean> {
  const [compte] = await db
    .select({ nombre: sql`count(*)`.mapWith(Number) })
    .from(ecritures)
    .where(eq(ecritures.documentId, documentId));
  return (compte?.nombre ?? 0) > beaucoup;
}

/**
 * Makes one entry of all those `sections` already knows; answers how many went away. It bears the number of the last
 * of them, so that a reader who knew only some of them is given the whole. Words deleted since are forgotten.
 */
export const compacter = (db: Db, documentId: string): Promise<number> =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    await verrouillerTexte(tx, documentId);
    const connues = tx.select({ projete: documents.projete }).from(documents).where(eq(documents.id, documentId));
    const anciennes = await tx
      .select({ id: ecritures.id, octets: ecritures.octets })
      .from(ecritures)
      .where(and(eq(ecritures.documentId, documentId), lte(ecritures.id, connues)))
      .orderBy(asc(ecritures.id));
    const derniere = anciennes.pop();
    if (!derniere || anciennes.length === 0) return 0;
    const doc = texteVierge();
    doc.transact(() => {
      for (const { octets } of [...anciennes, derniere]) Y.applyUpdate(doc, octets);
    });
    await tx
      .update(ecritures)
      .set({ octets: Y.encodeStateAsUpdate(doc), sections: [] })
      .where(eq(ecritures.id, derniere.id));
    await tx.delete(ecritures).where(
      inArray(
        ecritures.id,
        anciennes.map(({ id }) => id),
      ),
    );
    return anciennes.length;
  });

/** Keeps a document light: projects it, and compacts it when it should be. To call from time to time while it is written. */
export async function entretenirTexte(db: Db, document: { readonly id: string }, modele: Modele): Promise<number> {
  if (!(await aCompacter(db, document.id))) return 0;
  await rattraperTexte(db, document, modele);
  return compacter(db, document.id);
}
