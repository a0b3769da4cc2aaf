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
  /** A statement used all the time, on a line of its own: understood once by the engine, then only run. */
  preparer<Rangee>(nom: string, texte: string): Preparee<Rangee>;
  fermer(): Promise<void>;
};

export type Preparee<Rangee> = (valeurs: readonly unknown[]) => Promise<readonly Rangee[]>;
