import { count, eq } from "drizzle-orm";
import type { Db } from "#db/connection.ts";
import { lireJournal } from "#db/journal.ts";
import { versions } from "#db/schema/documents.ts";
import { dossiers, equipes, numeros } from "#db/schema/files.ts";
import { courriels, journal } from "#db/schema/journal.ts";
import { notifications } from "#db/schema/notices.ts";

/** Everything the register holds of a file: compared before and after, it shows what a refusal left behind. */
export const toutSur = async (db: Db, id: string) => [
  await lireJournal(db, id),
  await db.select().from(dossiers).where(eq(dossiers.id, id)),
  await db.select().from(courriels).where(eq(courriels.dossierId, id)),
  await db.select().from(notifications).where(eq(notifications.dossierId, id)),
  await db.select().from(versions).where(eq(versions.dossierId, id)),
  await db.select().from(equipes).where(eq(equipes.dossierId, id)),
];

/** How many files, facts and letters the register holds, and the last number given in Gironde. */
export async function comptes(db: Db): Promise<{ dossiers: number; faits: number; lettres: number; numero: number }> {
  const [[dossier], [fait], [lettre], [numero]] = await Promise.all([
    db.select({ n: count() }).from(dossiers),
    db.select({ n: count() }).from(journal),
    db.select({ n: count() }).from(courriels),
    db.select({ n: numeros.dernier }).from(numeros).where(eq(numeros.departement, "33")),
  ]);
  return { dossiers: dossier?.n ?? 0, faits: fait?.n ?? 0, lettres: lettre?.n ?? 0, numero: numero?.n ?? 0 };
}
