import type { Client } from "pg";

const REPRISE_MS = 1_000;

/** A connection that only listens. Cut, it is opened again until somebody closes it. */
export async function ecouterPostgres(
  url: string,
  canal: string,
  entendu: (message: string) => void,
): Promise<() => Promise<void>> {
  const { default: pg } = await import("pg");
  let courant: Client | undefined;
  let ferme = false;
  const ouvrir = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    client.on("notification", ({ payload }) => entendu(payload ?? ""));
    client.on("error", () => client.end().catch(() => undefined));
    client.on("end", () => {
      if (!ferme) setTimeout(reprendre, REPRISE_MS).unref();
    });
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(canal)}`);
    courant = client;
  };
  const reprendre = () => {
    if (!ferme) ouvrir().catch(() => setTimeout(reprendre, REPRISE_MS).unref());
  };
  await ouvrir();
  return async () => {
    ferme = true;
    await courant?.end();
  };
}
