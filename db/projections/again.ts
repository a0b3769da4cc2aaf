import { asc, eq } from "drizzle-orm";
import { canonique } from "#workflows/canonical-json.ts";
import type { Db } from "../connection.ts";
import { lireFlux } from "../queries/stream.ts";
import { dossiers } from "../schema/files.ts";
import { projeterLigne } from "./project.ts";
import { ligneDe } from "./row.ts";

/**
 * Writes the row of every file again from its journal, one file after another, while the service runs: for a release
 * that reads files otherwise. Answers how many rows said something else; those that say the same are left alone.
 */
export async function reprojeter(db: Db): Promise<number> {
  const ids = await db.select({ id: dossiers.id }).from(dossiers).orderBy(asc(dossiers.id));
  let changees = 0;
  for (const { id } of ids) if (await db.transaction((tx) => reprojeterDossier(tx as unknown as Db, id))) changees += 1;
  return changees;
}

async function reprojeterDossier(tx: Db, id: string): Promise<boolean> {
  const flux = await lireFlux(tx, id, { verrou: true });
  const [lue] = await tx.select().from(dossiers).where(eq(dossiers.id, id));
  if (!flux || !lue) return false;
  const voulue = ligneDe(id, flux.dossier);
  const { mouvement: _jamais, ...presente } = lue;
  if (canonique(presente) === canonique(voulue)) return false;
  await projeterLigne(tx, voulue);
  return true;
}
