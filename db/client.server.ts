import { join } from "node:path";
import type { Connexion, Db } from "./connection.ts";
import { LigneDirecte } from "./direct-line.ts";
import { ecouterPostgres } from "./listen.ts";
import { verrouiller } from "./lock.ts";
import * as schema from "./schema/index.ts";

const MIGRATIONS = join(process.cwd(), "db/migrations");
const VERROU_DES_MIGRATIONS = 727_272;

/** Opens the register and brings it up to date: PostgreSQL when an address is given, the embedded engine otherwise. */
export const ouvrir = (reglages: { url?: string; dossier: string }): Promise<Connexion> =>
  reglages.url ? ouvrirPostgres(reglages.url) : ouvrirEmbarque(reglages.dossier);

async function ouvrirPostgres(url: string): Promise<Connexion> {
  const { default: pg } = await import("pg");
  const { drizzle } = await import("drizzle-orm/node-postgres");
  const { migrate } = await import("drizzle-orm/node-postgres/migrator");
  const pool = new pg.Pool({ connectionString: url, max: 12 });
  // Without a listener, an idle connection cut by the server would end the process.
  pool.on("error", (erreur) => console.error("Connexion perdue avec PostgreSQL :", erreur.message));
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [VERROU_DES_MIGRATIONS]);
    await migrate(drizzle(client, { schema }), { migrationsFolder: MIGRATIONS });
  } finally {
    await client.query("select pg_advisory_unlock($1)", [VERROU_DES_MIGRATIONS]);
    client.release();
  }
  const lignes = new Map<string, LigneDirecte>();
  return {
    db: drizzle(pool, { schema }) as unknown as Db,
    moteur: "postgresql",
    ecouter: (canal, entendu) => ecouterPostgres(url, canal, entendu),
    preparer: (nom, texte) => {
      const ligne = lignes.get(nom) ?? new LigneDirecte(url);
      lignes.set(nom, ligne);
      return (valeurs) => ligne.demander(nom, texte, valeurs);
    },
    fermer: async () => {
      await Promise.all([...[...lignes.values()].map((ligne) => ligne.fermer()), pool.end()]);
    },
  };
}

async function ouvrirEmbarque(dossier: string): Promise<Connexion> {
  const deverrouiller = verrouiller(dossier);
  const { PGlite } = await import("@electric-sql/pglite");
  const { drizzle } = await import("drizzle-orm/pglite");
  const { migrate } = await import("drizzle-orm/pglite/migrator");
  const client = await PGlite.create(join(dossier, "base"));
  const db = drizzle(client, { schema });
  await migrate(db, { migrationsFolder: MIGRATIONS });
  const fermer = async () => {
    await client.close();
    deverrouiller();
  };
  return {
    db: db as unknown as Db,
    moteur: "embarque",
    ecouter: async (canal, entendu) => client.listen(canal, entendu),
    preparer: (_nom, texte) => async (valeurs) => (await client.query(texte, [...valeurs])).rows as never[],
    fermer,
  };
}
