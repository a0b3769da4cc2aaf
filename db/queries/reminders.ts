import { and, desc, eq, gte } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { rappels } from "../schema/desk.ts";

export type Rappel = typeof rappels.$inferSelect;

/** The last reminders of a file, newest first. The caller has checked that the reader may see the file. */
export const rappelsDe = (db: Db, dossierId: string, max = 3): Promise<Rappel[]> =>
  db
    .select()
    .from(rappels)
    .where(eq(rappels.dossierId, dossierId))
    .orderBy(desc(rappels.envoyeLe), rappels.main)
    .limit(max);

/** The reminders of a file since an instant, newest first, whatever their number. Same condition on the reader. */
export const rappelsDepuis = (db: Db, dossierId: string, depuis: Date): Promise<Rappel[]> =>
  db
    .select()
    .from(rappels)
    .where(and(eq(rappels.dossierId, dossierId), gte(rappels.envoyeLe, depuis)))
    .orderBy(desc(rappels.envoyeLe), rappels.main);

/** Writes reminders. In a transaction that holds the file, so that two people never send two on a day. */
export async function inscrireRappels(tx: Db, lignes: readonly (typeof rappels.$inferInsert)[]): Promise<void> {
  if (lignes.length > 0) await tx.insert(rappels).values([...lignes]);
}
