import { and, desc, eq, getTableColumns, sql } from "drizzle-orm";
import type { ObjetDAppui } from "#workflows/appui/subjects.ts";
import type { Salle } from "#workflows/salles/rooms.ts";
import type { Db } from "../connection.ts";
import { messages } from "../schema/rooms.ts";
import { demandesDAppui } from "../schema/support.ts";

/** What was written, and the subject of the demand for help it belongs to. */
export type Message = typeof messages.$inferSelect & { readonly objet: ObjetDAppui | null };

/**
 * One page of what was written in a room of a file, newest first, or of the thread of one demand for help in it;
 * `suivant` leads to older ones. Who may enter was decided before (`sallesDe`, `placeDansLeFil`): nothing else reads
 * this table.
 */
export async function messagesDe(
  db: Db,
  dossierId: string,
  salle: Salle,
  { avant, limite = 30, demandeId }: { avant?: string; limite?: number; demandeId?: string } = {},
): Promise<{ readonly messages: readonly Message[]; readonly suivant?: string }> {
  const plusAnciens = avant
    ? sql`(${messages.ecritLe}, ${messages.id}) < (select ecrit_le, id from messages where id = ${avant})`
    : undefined;
  const lignes = await db
    .select({ ...getTableColumns(messages), objet: demandesDAppui.objet })
    .from(messages)
    .leftJoin(demandesDAppui, eq(demandesDAppui.id, messages.demandeId))
    .where(
      and(
        eq(messages.dossierId, dossierId),
        eq(messages.salle, salle),
        demandeId ? eq(messages.demandeId, demandeId) : undefined,
        plusAnciens,
      ),
    )
    .orderBy(desc(messages.ecritLe), desc(messages.id))
    .limit(limite + 1);
  const page = lignes.slice(0, limite);
  return { messages: page, suivant: lignes.length > limite ? page.at(-1)?.id : undefined };
}

/** Adds a message to a room. The same identifier adds it once; answers whether it was new. */
export async function poserMessage(db: Db, message: typeof messages.$inferInsert): Promise<boolean> {
  const poses = await db
    .insert(messages)
    .values(message)
    .onConflictDoNothing({ target: messages.id })
    .returning({ id: messages.id });
  return poses.length > 0;
}
