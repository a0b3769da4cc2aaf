import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema/index.ts";

/** The register, whichever engine holds it; also what a transaction looks like. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export type Connexion = { readonly db: Db; readonly moteur: "embarque" | "postgresql"; fermer(): Promise<void> };
