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
  let reprise: NodeJS.Timeout | undefined;
  const ouvrir = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    client.on("notification", ({ payload }) => entendu(payload ?? ""));
    client.on("error", () => client.end().catch(() => undefined));
    client.on("end", plusTard);
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(canal)}`);
    courant = client;
    if (ferme) await client.end();
  };
  // A connection refused says so twice, as an error and as an end: one attempt at a time.
  const plusTard = () => {
    clearTimeout(reprise);
    if (!ferme) reprise = setTimeout(() => ouvrir().catch(plusTard), REPRISE_MS).unref();
  };
  await ouvrir().catch((erreur) => {
    ferme = true;
    throw erreur;
  });
  return async () => {
    ferme = true;
    clearTimeout(reprise);
    await courant?.end();
  };
}
