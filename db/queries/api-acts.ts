import { and, eq } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import { journal } from "../schema/journal.ts";

/** The version a file stands at, without replaying it. */
export const versionDuDossier = async (db: Db, id: string): Promise<number | undefined> =>
  (await db.select({ version: dossiers.version }).from(dossiers).where(eq(dossiers.id, id)))[0]?.version;

/** At which version the key of a program left its fact. */
export const versionDeLaCle = async (db: Db, parId: string, cle: string): Promise<number | undefined> =>
  (
    await db
      .select({ version: journal.version })
      .from(journal)
      .where(and(eq(journal.parId, parId), eq(journal.cle, cle)))
  )[0]?.version;
