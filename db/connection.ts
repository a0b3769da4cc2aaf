import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema/index.ts";

/** The register, whichever engine holds it; also what a transaction looks like. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

export type Connexion = {
  readonly db: Db;
  readonly moteur: "embarque" | "postgresql";
  /**
   * Hears what any process says on a channel (`pg_notify`), until the function it answers is called. A connection
   * lost is taken up again; what was said meanwhile is lost, so a listener also looks by itself from time to time.
   */
  ecouter(canal: string, entendu: (message: string) => void): Promise<() => Promise<void>>;
  fermer(): Promise<void>;
};
