import pg from "pg";

/** The address of another database of the same server. */
export function adresseDe(url: string, base: string): string {
  const adresse = new URL(url);
  adresse.pathname = `/${base}`;
  return adresse.href;
}

/** One instruction to the server itself: create or drop a database. */
export async function administrer(url: string, instruction: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(instruction).finally(() => client.end());
}

/** Drops the template of a run and every database cloned from it, on a server that goes on living. */
export async function retirerLesBases(url: string, gabarit: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ nom: string }>(
    "select datname as nom from pg_database where starts_with(datname, $1)",
    [gabarit],
  );
  for (const { nom } of rows) await client.query(`drop database if exists ${nom} with (force)`);
  await client.end();
}
