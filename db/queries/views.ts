import { and, asc, eq, or, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { vues } from "../schema/desk.ts";
import { postesDe } from "./posts.ts";

export type Vue = typeof vues.$inferSelect;
/** What its author decides of a view. */
export type FicheDeVue = Pick<Vue, "nom" | "partagee">;

/** The body to which the views of somebody belong; undefined for whoever works for none. */
export async function organisationDesVues(db: Db, utilisateurId: string): Promise<string | undefined> {
  const postes = postesDe(db, utilisateurId);
  const [premiere] = await db
    .select({ id: postes.organisationId })
    .from(postes)
    .orderBy(asc(postes.organisationId))
    .limit(1);
  return premiere?.id;
}

/** The views somebody may open: their own, and those the colleagues of their bodies share. */
export const vuesPour = (db: Db, utilisateurId: string): Promise<Vue[]> =>
  db
    .select()
    .from(vues)
    .where(
      and(
        sql`${vues.organisationId} in (select organisation_id from ${postesDe(db, utilisateurId)})`,
        or(vues.partagee, eq(vues.auteurId, utilisateurId)),
      ),
    )
    .orderBy(asc(vues.nom), asc(vues.id));

/** Keeps a view. Nothing more happens when this form was already sent. */
export async function garderVue(db: Db, vue: Omit<Vue, "creeLe">): Promise<void> {
  await db.insert(vues).values(vue).onConflictDoNothing();
}

const laSienne = (utilisateurId: string, id: string) => and(eq(vues.id, id), eq(vues.auteurId, utilisateurId));

/** Renames a view, or shares it, or keeps it for oneself. False when it is not this person's. */
export const corrigerVue = async (db: Db, utilisateurId: string, id: string, fiche: FicheDeVue): Promise<boolean> =>
  (await db.update(vues).set(fiche).where(laSienne(utilisateurId, id)).returning({ id: vues.id })).length > 0;

/** Forgets a view. False when it is not this person's, or already forgotten. */
export const oublierVue = async (db: Db, utilisateurId: string, id: string): Promise<boolean> =>
  (await db.delete(vues).where(laSienne(utilisateurId, id)).returning({ id: vues.id })).length > 0;
