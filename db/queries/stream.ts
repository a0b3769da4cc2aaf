import { eq } from "drizzle-orm";
import { type Dossier, rejouer } from "#workflows/dossier.ts";
import type { Db } from "../connection.ts";
import { type Ligne, lireJournal } from "../journal.ts";
import { dossiers } from "../schema/files.ts";

export type Flux = { readonly dossier: Dossier; readonly lignes: readonly Ligne[] };

/** A file replayed from its journal, or null when there is none. `verrou` holds its row until the transaction ends. */
export async function lireFlux(db: Db, dossierId: string, { verrou = false } = {}): Promise<Flux | null> {
  if (verrou) await db.select({ id: dossiers.id }).from(dossiers).where(eq(dossiers.id, dossierId)).for("update");
  const lignes = await lireJournal(db, dossierId);
  if (lignes.length === 0) return null;
  return { dossier: rejouer(lignes.map(({ fait }) => fait)), lignes };
}
