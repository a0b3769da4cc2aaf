import { and, desc, eq, lt } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { versions } from "../schema/documents.ts";

export type Version = typeof versions.$inferSelect;
/** A version as lists show it: without its text. */
export type VersionListee = Omit<Version, "contenu">;

/** Every version of a document, deposits and working versions, newest first. For those who may read its draft. */
export const versionsDuDocument = (db: Db, documentId: string): Promise<VersionListee[]> =>
  db
    .select({
      id: versions.id,
      documentId: versions.documentId,
      dossierId: versions.dossierId,
      nature: versions.nature,
      nom: versions.nom,
      numero: versions.numero,
      sha256: versions.sha256,
      figeeLe: versions.figeeLe,
      figeePar: versions.figeePar,
    })
    .from(versions)
    .where(eq(versions.documentId, documentId))
    .orderBy(desc(versions.figeeLe), desc(versions.numero));

/** The deposit that came just before a deposit of the same document; undefined for the first one. */
export async function depotPrecedent(
  db: Db,
  { documentId, numero }: Pick<Version, "documentId" | "numero">,
): Promise<Version | undefined> {
  const [precedent] = await db
    .select()
    .from(versions)
    .where(and(eq(versions.documentId, documentId), eq(versions.nature, "depot"), lt(versions.numero, numero)))
    .orderBy(desc(versions.numero))
    .limit(1);
  return precedent;
}
