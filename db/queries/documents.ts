import { randomUUID } from "node:crypto";
import { and, asc, desc, eq } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { type Contenu, documents, sections, versions } from "../schema/documents.ts";

export type Document = typeof documents.$inferSelect;
export type SectionEcrite = typeof sections.$inferSelect;

/** The document of a kind in a file, begun now under this template version when there is none yet. */
export async function documentDe(
  db: Db,
  cible: { dossierId: string; modele: string; modeleVersion: string; rang: number },
): Promise<Document> {
  await db
    .insert(documents)
    .values({ id: randomUUID(), ...cible })
    .onConflictDoNothing({ target: [documents.dossierId, documents.modele, documents.rang] });
  const { dossierId, modele, rang } = cible;
  const [document] = await db
    .select()
    .from(documents)
    .where(and(eq(documents.dossierId, dossierId), eq(documents.modele, modele), eq(documents.rang, rang)));
  if (!document) throw new Error(`Document ${modele} of ${dossierId} was just begun and is not there`);
  return document;
}

export const documentParId = async (db: Db, id: string): Promise<Document | undefined> =>
  (await db.select().from(documents).where(eq(documents.id, id)))[0];

export const documentsDuDossier = (db: Db, dossierId: string): Promise<Document[]> =>
  db.select().from(documents).where(eq(documents.dossierId, dossierId)).orderBy(asc(documents.creeLe));

export const sectionsDe = (db: Db, documentId: string): Promise<SectionEcrite[]> =>
  db.select().from(sections).where(eq(sections.documentId, documentId));

export type Enregistrement = {
  readonly documentId: string;
  readonly code: string;
  readonly contenu: Contenu;
  /** The version the author had read; 0 for a section never written. */
  readonly versionLue: number;
  readonly par: { readonly id: string; readonly nom: string };
};

/**
 * Saves a section, unless somebody saved it since it was read: then answers theirs, and keeps nothing. Knows nothing of
 * those who write live: `ecrireReponses` does, and is what a page or a program calls.
 */
export async function enregistrerSection(
  db: Db,
  { documentId, code, contenu, versionLue, par }: Enregistrement,
  instant = new Date(),
): Promise<{ enregistree: SectionEcrite } | { conflit: SectionEcrite }> {
  const ecrit = { contenu, version: versionLue + 1, modifieParId: par.id, modifiePar: par.nom, modifieLe: instant };
  const cle = and(eq(sections.documentId, documentId), eq(sections.code, code));
  const lignes =
    versionLue === 0
      ? await db
          .insert(sections)
          .values({ documentId, code, ...ecrit })
          .onConflictDoNothing()
          .returning()
      : await db
          .update(sections)
          .set(ecrit)
          .where(and(cle, eq(sections.version, versionLue)))
          .returning();
  if (lignes[0]) return { enregistree: lignes[0] };
  const [autre] = await db.select().from(sections).where(cle);
  if (!autre) throw new Error(`Section ${code} of ${documentId} refused a save and is not there`);
  return { conflit: autre };
}

/** The deposits of a file, newest first: what everybody on it may read. Working versions are never among them. */
export const versionsDuDossier = (db: Db, dossierId: string) =>
  db
    .select({
      id: versions.id,
      documentId: versions.documentId,
      numero: versions.numero,
      sha256: versions.sha256,
      figeeLe: versions.figeeLe,
      figeePar: versions.figeePar,
      contenu: versions.contenu,
    })
    .from(versions)
    .where(and(eq(versions.dossierId, dossierId), eq(versions.nature, "depot")))
    .orderBy(desc(versions.figeeLe));

export const versionParId = async (db: Db, id: string) =>
  (await db.select().from(versions).where(eq(versions.id, id)))[0];
