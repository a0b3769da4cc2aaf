import { and, eq, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { affectations, organisations } from "../schema/people.ts";

/** Whether at least one agent of this body would receive the file. */
export async function organismeCompetent(db: Db, corps: "ars" | "cpam", territoire: string): Promise<boolean> {
  const [trouve] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .innerJoin(affectations, eq(affectations.organisationId, organisations.id))
    .where(and(eq(organisations.corps, corps), sql`${territoire} = any(${organisations.territoires})`))
    .limit(1);
  return trouve !== undefined;
}
