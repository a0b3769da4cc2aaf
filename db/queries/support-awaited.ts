import { and, inArray, isNull, sql } from "drizzle-orm";
import type { DateCivile } from "#workflows/civil-date.ts";
import type { Db } from "../connection.ts";
import { demandesDAppui } from "../schema/support.ts";
import { mesOrganismesDAppui } from "./support-bodies.ts";

/** The demands for help the bodies of somebody have not answered on a civil day, and those past their announced day. */
export async function demandesSansReponse(
  db: Db,
  personneId: string,
  aujourdhui: DateCivile,
): Promise<{ readonly attendues: number; readonly enRetard: number }> {
  const organismes = (await mesOrganismesDAppui(db, personneId)).map(({ id }) => id);
  if (organismes.length === 0) return { attendues: 0, enRetard: 0 };
  const [comptes] = await db
    .select({
      attendues: sql<number>`count(*)::int`,
      enRetard: sql<number>`(count(*) filter (where ${demandesDAppui.repondreAvantLe} < ${aujourdhui}))::int`,
    })
    .from(demandesDAppui)
    .where(
      and(
        inArray(demandesDAppui.organisationId, organismes),
        isNull(demandesDAppui.closeLe),
        isNull(demandesDAppui.repondueLe),
      ),
    );
  return comptes ?? { attendues: 0, enRetard: 0 };
}
