import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";

let base: Base;
beforeAll(async () => {
  base = await baseDeTest();
});
afterAll(() => base?.fermer());

const ECOUTE = sql`datname = current_database() and query like 'listen %'`;
const couper = () => base.db.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity where ${ECOUTE}`);
const dire = (mots: string) => base.db.execute(sql`select pg_notify('essai', ${mots})`);

it("une écoute coupée reprend d’elle-même, une seule fois", async () => {
  const entendus: string[] = [];
  const taire = await base.ecouter("essai", (mots) => entendus.push(mots));
  for (const fois of ["avant", "après", "encore après"]) {
    // What is said before the line is back is lost: it is said until somebody hears it.
    while (!entendus.includes(fois)) await dire(fois);
    expect(await nombreDEcoutes()).toBe(1);
    await couper();
  }
  await taire();
  expect(await nombreDEcoutes()).toBe(0);
});

async function nombreDEcoutes(): Promise<number> {
  const { rows } = (await base.db.execute(sql`select 1 from pg_stat_activity where ${ECOUTE}`)) as unknown as {
    rows: unknown[];
  };
  return rows.length;
}
