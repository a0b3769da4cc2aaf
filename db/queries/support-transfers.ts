import { and, eq, like } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { messages } from "../schema/rooms.ts";

/** A transfer is told by a message of its thread whose identifier begins so: the others are fingerprints alone. */
export const CLE_DE_TRANSFERT = "transfert-";
/** Whether a message tells of a transfer, and answers nothing. */
export const estUnTransfert = like(messages.id, `${CLE_DE_TRANSFERT}%`);

/** Whether somebody handed this demand over to another body: they may no longer have a place in its thread. */
export async function aTransfere(db: Db, demandeId: string, personneId: string): Promise<boolean> {
  const [trouve] = await db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.demandeId, demandeId), eq(messages.auteurId, personneId), estUnTransfert))
    .limit(1);
  return trouve !== undefined;
}
