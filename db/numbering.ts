import { sql } from "drizzle-orm";
import type { Db } from "./connection.ts";
import { numeros } from "./schema/files.ts";

/** The next reference of a département in a year: "33-2026-0147". Two files never share one. */
export async function prochainNumero(db: Db, departement: string, annee: number): Promise<string> {
  const [ligne] = await db
    .insert(numeros)
    .values({ departement, annee, dernier: 1 })
    .onConflictDoUpdate({
      target: [numeros.departement, numeros.annee],
      set: { dernier: sql`${numeros.dernier} + 1` },
    })
    .returning({ dernier: numeros.dernier });
  return `${departement}-${annee}-${String(ligne?.dernier).padStart(4, "0")}`;
}
