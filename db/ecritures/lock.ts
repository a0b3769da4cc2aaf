import { sql } from "drizzle-orm";
import type { Db } from "../connection.ts";

/**
 * Holds the pen of a document until the transaction ends: nobody adds to its text meanwhile, in any process. What is
 * read by the next statement is the whole text. A file's row, when it is locked too, is always locked before.
 */
export async function verrouillerTexte(tx: Db, documentId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${documentId}, 0))`);
}
