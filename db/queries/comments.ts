import { and, asc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { commentaires, reponses, type Visibilite } from "../schema/comments.ts";
import { versions } from "../schema/documents.ts";
import { journal } from "../schema/journal.ts";

export type Commentaire = typeof commentaires.$inferSelect;
export type Reponse = typeof reponses.$inferSelect;
export type EtatDeCommentaire = Commentaire["etat"];
/** The frozen version a comment was made on. */
export type VersionCommentee = Pick<typeof versions.$inferSelect, "id" | "nature" | "numero" | "nom" | "figeeLe">;
/** A comment with what was answered to it, oldest first. */
export type Fil = Commentaire & { readonly version: VersionCommentee; readonly reponses: readonly Reponse[] };

/** What somebody may read, by nature of version. Nothing else leaves the register. */
export type Lues = Readonly<Record<"depot" | "travail", readonly Visibilite[]>>;

type Filtre = { readonly dossierId: string; readonly documentId?: string; readonly ids?: readonly string[] };

/** The comments of a file that may be read, oldest first; of one document, or some of them by identifier. */
export async function filsDe(db: Db, { dossierId, documentId, ids }: Filtre, lues: Lues): Promise<Fil[]> {
  if (ids?.length === 0) return [];
  const lignes = await db
    .select({
      commentaire: commentaires,
      version: {
        id: versions.id,
        nature: versions.nature,
        numero: versions.numero,
        nom: versions.nom,
        figeeLe: versions.figeeLe,
      },
    })
    .from(commentaires)
    .innerJoin(versions, eq(versions.id, commentaires.versionId))
    .where(
      and(
        eq(commentaires.dossierId, dossierId),
        documentId === undefined ? undefined : eq(commentaires.documentId, documentId),
        ids === undefined ? undefined : inArray(commentaires.id, [...ids]),
        lisible(lues),
      ),
    )
    .orderBy(asc(commentaires.creeLe), asc(commentaires.id));
  const dits = await reponsesA(
    db,
    lignes.map(({ commentaire }) => commentaire.id),
  );
  return lignes.map(({ commentaire, version }) => ({
    ...commentaire,
    version,
    reponses: dits.filter(({ commentaireId }) => commentaireId === commentaire.id),
  }));
}

const lisible = (lues: Lues): SQL =>
  or(
    ...(["depot", "travail"] as const)
      .filter((nature) => lues[nature].length > 0)
      .map((nature) => and(eq(versions.nature, nature), inArray(commentaires.visibilite, [...lues[nature]]))),
  ) ?? sql`false`;

const reponsesA = async (db: Db, ids: readonly string[]): Promise<Reponse[]> =>
  ids.length === 0
    ? []
    : db
        .select()
        .from(reponses)
        .where(inArray(reponses.commentaireId, [...ids]))
        .orderBy(asc(reponses.creeLe), asc(reponses.id));

type Auteur = { readonly auteurId: string; readonly auteur: string; readonly qualite: string };
export type NouveauCommentaire = Auteur &
  Pick<
    Commentaire,
    | "id"
    | "dossierId"
    | "documentId"
    | "versionId"
    | "section"
    | "champ"
    | "citation"
    | "debut"
    | "texte"
    | "visibilite"
  >;

/**
 * Keeps a comment, open. The caller has checked the right to write it and the words it quotes, and gives it its
 * identifier: the same one twice is one comment.
 */
export async function poserCommentaire(db: Db, nouveau: NouveauCommentaire, creeLe = new Date()): Promise<void> {
  await db
    .insert(commentaires)
    .values({ ...nouveau, creeLe })
    .onConflictDoNothing({ target: commentaires.id });
}

/** Keeps an answer to a comment; as above, the same identifier twice is one answer. */
export async function poserReponse(
  db: Db,
  reponse: Auteur & Pick<Reponse, "id" | "commentaireId" | "texte">,
  creeLe = new Date(),
): Promise<void> {
  await db
    .insert(reponses)
    .values({ ...reponse, creeLe })
    .onConflictDoNothing({ target: reponses.id });
}

/** Moves a comment from one state to another; false when somebody moved it meanwhile. */
export async function changerEtat(
  db: Db,
  id: string,
  { de, vers }: { de: EtatDeCommentaire; vers: EtatDeCommentaire },
): Promise<boolean> {
  const changes = await db
    .update(commentaires)
    .set({ etat: vers })
    .where(and(eq(commentaires.id, id), eq(commentaires.etat, de)))
    .returning({ id: commentaires.id });
  return changes.length > 0;
}

/** Notes the request that comments became part of: the version of the file once it was made. */
export async function reunirEnDemande(db: Db, dossierId: string, ids: readonly string[], demande: number) {
  if (ids.length === 0) return;
  await db
    .update(commentaires)
    .set({ demande })
    .where(and(eq(commentaires.dossierId, dossierId), inArray(commentaires.id, [...ids])));
}

/** Everybody who has acted on a file, by identifier. */
export const ayantAgi = async (db: Db, dossierId: string): Promise<ReadonlySet<string>> =>
  new Set(
    (await db.selectDistinct({ id: journal.parId }).from(journal).where(eq(journal.dossierId, dossierId))).map(
      ({ id }) => id,
    ),
  );
