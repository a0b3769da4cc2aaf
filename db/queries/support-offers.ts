import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { offresDAppui } from "../schema/support.ts";

/** What a body offers on a subject, as the register keeps it. */
export type OffreDAppui = typeof offresDAppui.$inferSelect;
/** What is written of an offer; the rest says who wrote it and when. */
export type TexteDOffre = Pick<OffreDAppui, "objet" | "titre" | "texte" | "contact" | "delaiJours">;

/** What these bodies offer now, by title. */
export async function offresDe(db: Db, organismes: readonly string[]): Promise<readonly OffreDAppui[]> {
  if (organismes.length === 0) return [];
  return db
    .select()
    .from(offresDAppui)
    .where(and(inArray(offresDAppui.organisationId, [...organismes]), isNull(offresDAppui.retireeLe)))
    .orderBy(asc(offresDAppui.titre), asc(offresDAppui.id));
}

/** Adds an offer. The same identifier adds it once. */
export async function ajouterOffre(db: Db, offre: typeof offresDAppui.$inferInsert): Promise<void> {
  await db.insert(offresDAppui).values(offre).onConflictDoNothing({ target: offresDAppui.id });
}

type Plume = { readonly parId: string; readonly par: string; readonly instant: Date };
const desSiens = (id: string, organismes: readonly string[]) =>
  and(eq(offresDAppui.id, id), inArray(offresDAppui.organisationId, [...organismes]), isNull(offresDAppui.retireeLe));

/** Changes an offer of one of these bodies; false when it is not theirs, or is withdrawn. */
export async function corrigerOffre(
  db: Db,
  id: string,
  organismes: readonly string[],
  { instant: modifieeLe, ...plume }: Plume,
  texte: TexteDOffre,
): Promise<boolean> {
  const changees = await db
    .update(offresDAppui)
    .set({ ...texte, ...plume, modifieeLe })
    .where(desSiens(id, organismes))
    .returning({ id: offresDAppui.id });
  return changees.length > 0;
}

/** Withdraws an offer of one of these bodies: nobody reads it any more. Withdrawn twice, once. */
export async function retirerOffre(
  db: Db,
  id: string,
  organismes: readonly string[],
  { instant, ...plume }: Plume,
): Promise<void> {
  await db
    .update(offresDAppui)
    .set({ ...plume, retireeLe: instant })
    .where(desSiens(id, organismes));
}
