import { eq } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { grilles } from "../schema/rooms.ts";

export type PointLu = typeof grilles.$inferSelect;

/** The points of the grid already read on a deposit. Who may read them was decided before: ARS and CPAM. */
export const grilleDe = (db: Db, versionId: string): Promise<PointLu[]> =>
  db.select().from(grilles).where(eq(grilles.versionId, versionId));

/** Notes one point, in the place of what was noted before. */
export async function noterPoint(db: Db, point: Omit<PointLu, "noteeLe">, instant = new Date()): Promise<void> {
  const { appreciation, note, parId, par } = point;
  await db
    .insert(grilles)
    .values({ ...point, noteeLe: instant })
    .onConflictDoUpdate({
      target: [grilles.versionId, grilles.critere],
      set: { appreciation, note, parId, par, noteeLe: instant },
    });
}
