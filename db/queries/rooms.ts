import { and, desc, eq, sql } from "drizzle-orm";
import type { Salle } from "#workflows/salles/rooms.ts";
import type { Db } from "../connection.ts";
import { messages } from "../schema/rooms.ts";

export type Message = typeof messages.$inferSelect;

/**
 * One page of what was written in a room of a file, newest first; `suivant` leads to older ones. Who may enter was
 * decided before (`sallesDe`): nothing else reads this table.
 */
export async function messagesDe(
  db: Db,
  dossierId: string,
  salle: Salle,
  { avant, limite = 30 }: { avant?: string; limite?: number } = {},
): Promise<{ readonly messages: readonly Message[]; readonly suivant?: string }> {
  const plusAnciens = avant
    ? sql`(${messages.ecritLe}, ${messages.id}) < (select ecrit_le, id from messages where id = ${avant})`
    : undefined;
  const lignes = await db
    .select()
    .from(messages)
    .where(and(eq(messages.dossierId, dossierId), eq(messages.salle, salle), plusAnciens))
    .orderBy(desc(messages.ecritLe), desc(messages.id))
    .limit(limite + 1);
  const page = lignes.slice(0, limite);
  return { messages: page, suivant: lignes.length > limite ? page.at(-1)?.id : undefined };
}

/** Adds a message to a room. The same identifier adds it once. */
export async function poserMessage(db: Db, message: typeof messages.$inferInsert): Promise<void> {
  await db.insert(messages).values(message).onConflictDoNothing({ target: messages.id });
}
