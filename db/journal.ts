import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { Fait } from "#workflows/fact.ts";
import type { Db } from "./connection.ts";
import { empreinteDe } from "./fingerprint.ts";
import { retenue, valeurs } from "./retained.ts";
import { journal } from "./schema/journal.ts";

export type Ligne = typeof journal.$inferSelect;

/** What the first row of each file is chained to. */
export const ORIGINE = "0".repeat(64);

/** The whole journal of a file, oldest first; empty when the file does not exist. */
export const lireJournal = (db: Db, dossierId: string): Promise<Ligne[]> =>
  retenue(db, "lire_journal", LIRE).execute({ dossierId });

const LIRE = (db: Db) =>
  db
    .select()
    .from(journal)
    .where(eq(journal.dossierId, sql.placeholder("dossierId")))
    .orderBy(asc(journal.version));

/** The fingerprint a row must bear: everything it says, and the fingerprint of the row before. */
export const empreinteDeLigne = (ligne: Omit<Ligne, "empreinte">): string =>
  empreinteDe({
    dossierId: ligne.dossierId,
    version: ligne.version,
    fait: ligne.fait,
    inscritLe: ligne.inscritLe.toISOString(),
    cle: ligne.cle,
    precedente: ligne.precedente,
  });

export type Inscription = {
  readonly dossierId: string;
  readonly version: number;
  readonly fait: Fait;
  readonly inscritLe: Date;
  readonly cle: string | null;
  readonly precedente: string;
};

/** Adds one fact. The primary key (file, version) refuses two facts in one place. Returns its fingerprint. */
export async function inscrire(db: Db, inscription: Inscription): Promise<string> {
  const { fait } = inscription;
  const ligne = { ...inscription, type: fait.type, le: fait.le, parId: fait.par.id };
  const empreinte = empreinteDeLigne(ligne);
  await retenue(db, "inscrire", INSCRIRE).execute({ ...ligne, empreinte });
  return empreinte;
}

const INSCRIRE = (db: Db) => db.insert(journal).values(valeurs(getTableColumns(journal)));

/** Where a journal stops being believable: the first row whose place, chain or content was altered. */
export function premiereAlteration(lignes: readonly Ligne[]): { version: number; raison: string } | null {
  let precedente = ORIGINE;
  for (const [rang, ligne] of lignes.entries()) {
    if (ligne.version !== rang + 1) return { version: rang + 1, raison: "acte manquant" };
    if (ligne.precedente !== precedente) return { version: ligne.version, raison: "chaîne rompue" };
    const copies = ligne.fait.type === ligne.type && ligne.fait.le === ligne.le && ligne.fait.par.id === ligne.parId;
    if (!copies || empreinteDeLigne(ligne) !== ligne.empreinte)
      return { version: ligne.version, raison: "contenu modifié" };
    precedente = ligne.empreinte;
  }
  return null;
}
