import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { TypeDeFait } from "#workflows/fact.ts";
import type { Db } from "../connection.ts";
import { decisionsPreparees } from "../schema/rooms.ts";

export type DecisionPreparee = typeof decisionsPreparees.$inferSelect;

const ouvertes = (dossierId: string) =>
  and(eq(decisionsPreparees.dossierId, dossierId), isNull(decisionsPreparees.closeLe));

/** The decisions prepared on a file and not made yet. Who may read them was decided before: the ARS alone. */
export const preparationsDe = (db: Db, dossierId: string): Promise<DecisionPreparee[]> =>
  db.select().from(decisionsPreparees).where(ouvertes(dossierId));

type Preparation = Pick<DecisionPreparee, "dossierId" | "saisie" | "versionVue" | "parId" | "par"> & {
  readonly type: TypeDeFait;
};

/** Keeps a decision prepared, in the place of the one prepared before on the same file. */
export async function garderPreparation(db: Db, preparation: Preparation, instant = new Date()): Promise<void> {
  const { saisie, versionVue, parId, par } = preparation;
  await db
    .insert(decisionsPreparees)
    .values({ id: randomUUID(), ...preparation, prepareeLe: instant })
    .onConflictDoUpdate({
      target: [decisionsPreparees.dossierId, decisionsPreparees.type],
      targetWhere: isNull(decisionsPreparees.closeLe),
      set: { saisie, versionVue, parId, par, prepareeLe: instant, renvoi: null },
    });
}

/** Sends a prepared decision back to those who instruct, with what to change. False when it is no longer there. */
export async function renvoyerPreparation(
  db: Db,
  dossierId: string,
  type: TypeDeFait,
  renvoi: string,
): Promise<boolean> {
  const renvoyees = await db
    .update(decisionsPreparees)
    .set({ renvoi })
    .where(and(ouvertes(dossierId), eq(decisionsPreparees.type, type)))
    .returning({ id: decisionsPreparees.id });
  return renvoyees.length > 0;
}

/** A decision was made: what was prepared on the same matter, named by its types, waits no more. */
export async function clorePreparations(tx: Db, dossierId: string, types: readonly TypeDeFait[]): Promise<void> {
  if (types.length === 0) return;
  await tx
    .update(decisionsPreparees)
    .set({ closeLe: new Date() })
    .where(and(ouvertes(dossierId), inArray(decisionsPreparees.type, [...types])));
}
