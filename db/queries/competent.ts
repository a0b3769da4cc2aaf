import { and, eq, or, sql } from "drizzle-orm";
import { dossiers } from "../schema/files.ts";
import { organisations } from "../schema/people.ts";

/** Whether the body named in the query is competent for the file named in the query. */
export const competentPour = () =>
  or(
    eq(organisations.corps, "admin"),
    and(sql`${organisations.corps} in ('ars', 'urps')`, sql`${dossiers.region} = any(${organisations.territoires})`),
    and(
      sql`${organisations.corps} in ('ddArs', 'cpam', 'msa')`,
      sql`${dossiers.departement} = any(${organisations.territoires})`,
    ),
  );
