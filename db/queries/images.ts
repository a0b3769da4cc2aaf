import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { documents, versions } from "../schema/documents.ts";
import { images } from "../schema/live.ts";

export type ImageEcrite = typeof images.$inferSelect;

/** Bytes of all the pictures of a document. */
export async function poidsDesImages(db: Db, documentId: string): Promise<number> {
  const [ligne] = await db
    .select({ poids: sql<string>`coalesce(sum(octet_length(${images.octets})), 0)` })
    .from(images)
    .where(eq(images.documentId, documentId));
  return Number(ligne?.poids ?? 0);
}

/** The picture of a document that has these very bytes. */
export const imagePareille = async (db: Db, documentId: string, sha256: string): Promise<string | undefined> =>
  (
    await db
      .select({ id: images.id })
      .from(images)
      .where(and(eq(images.documentId, documentId), eq(images.sha256, sha256)))
      .limit(1)
  )[0]?.id;

export const ajouterImage = async (db: Db, image: typeof images.$inferInsert): Promise<void> => {
  await db.insert(images).values(image);
};

/** A picture, and the document it was put in. */
export async function imageParId(db: Db, id: string) {
  const [ligne] = await db
    .select({ image: images, dossierId: documents.dossierId, modele: documents.modele })
    .from(images)
    .innerJoin(documents, eq(documents.id, images.documentId))
    .where(eq(images.id, id));
  return ligne;
}

/** The pictures of a file among those a text cites; the others do not exist for it. */
export async function imagesDuDossier(db: Db, dossierId: string, ids: readonly string[]): Promise<ImageEcrite[]> {
  if (ids.length === 0) return [];
  const lignes = await db
    .select({ image: images })
    .from(images)
    .innerJoin(documents, eq(documents.id, images.documentId))
    .where(and(eq(documents.dossierId, dossierId), inArray(images.id, [...ids])));
  return lignes.map(({ image }) => image);
}

/** Whether a text deposited on this file shows this picture. */
export async function estDeposee(db: Db, dossierId: string, id: string): Promise<boolean> {
  const [citee] = await db
    .select({ id: versions.id })
    .from(versions)
    .where(
      and(
        eq(versions.dossierId, dossierId),
        eq(versions.nature, "depot"),
        sql`strpos(${versions.contenu}::text, ${`(image:${id})`}) > 0`,
      ),
    )
    .limit(1);
  return citee !== undefined;
}
