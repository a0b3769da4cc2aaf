import pg from "pg";
import { processeur } from "../redaction/process.ts";
import type { Banc } from "./servers.ts";

/** Asks for a page and reads it to its end. Answers the milliseconds it took. */
export async function visiter({ adresse, entetes }: Banc, chemin: string): Promise<number> {
  const debut = performance.now();
  const reponse = await fetch(adresse + chemin, { headers: { "accept-encoding": "identity", ...entetes } });
  const page = await reponse.text();
  if (reponse.status !== 200 || !page.includes("</html>")) throw new Error(`${chemin}: ${reponse.status}`);
  return performance.now() - debut;
}

/** Processor time of a server for one page, in milliseconds, over so many asked four at a time. */
export async function couterUnePage(banc: Banc, chemin: string, fois: number): Promise<number> {
  const avant = processeur(banc.serveur);
  const file = async () => {
    for (let rang = 0; rang < fois / 4; rang += 1) await visiter(banc, chemin);
  };
  await Promise.all([file(), file(), file(), file()]);
  return (processeur(banc.serveur) - avant) / fois;
}

/** How many statements the database of a server has run: each is a transaction of its own on these pages. */
export async function instructions(postgres: string, { base }: Banc): Promise<number> {
  const client = new pg.Client({ connectionString: postgres });
  await client.connect();
  try {
    const lu = await client.query("select xact_commit::int as nombre from pg_stat_database where datname = $1", [base]);
    return Number(lu.rows[0]?.nombre);
  } finally {
    await client.end();
  }
}
