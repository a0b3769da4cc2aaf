import { eq, sql } from "drizzle-orm";
import { type Dossier, rejouer } from "#workflows/dossier.ts";
import type { Db } from "../connection.ts";
import { type Ligne, lireJournal } from "../journal.ts";
import { retenue } from "../retained.ts";
import { dossiers } from "../schema/files.ts";

export type Flux = { readonly dossier: Dossier; readonly lignes: readonly Ligne[] };

const VERROUILLER = (db: Db) =>
  db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(eq(dossiers.id, sql.placeholder("dossierId")))
    .for("update");

/** A file replayed from its journal, or null when there is none. `verrou` holds its row until the transaction ends. */
export async function lireFlux(db: Db, dossierId: string, { verrou = false } = {}): Promise<Flux | null> {
  if (verrou) await retenue(db, "verrouiller_dossier", VERROUILLER).execute({ dossierId });
  const lignes = await lireJournal(db, dossierId);
  if (lignes.length === 0) return null;
  return { dossier: rejouer(lignes.map(({ fait }) => fait)), lignes };
}
