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
