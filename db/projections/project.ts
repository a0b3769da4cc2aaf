import { eq, getTableColumns, sql } from "drizzle-orm";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import { preparationsCloses } from "#workflows/preparation.ts";
import type { Db } from "../connection.ts";
import { reunirEnDemande } from "../queries/comments.ts";
import { clorePreparations } from "../queries/prepared.ts";
import { retenue, valeurs } from "../retained.ts";
import { communes, dossiers, equipes } from "../schema/files.ts";
import { ligneDe } from "./row.ts";
import { changeLesMots, projeterLesMots } from "./words.ts";

/** Writes what the lists show of a file, and what others look it up by, after one fact. Same transaction as the fact. */
export async function projeter(db: Db, id: string, apres: Dossier, fait: Fait): Promise<void> {
  const ligne = ligneDe(id, apres);
  if (apres.version === 1) await db.insert(dossiers).values(ligne);
  else await projeterLigne(db, ligne);
  if (changeLesMots(fait)) await projeterLesMots(db, id, apres);
  if (fait.type === "PorteurDesigne") await projeterPorteurs(db, id, apres);
  if (fait.type === "CorrectionsDemandees" || fait.type === "ComplementsDemandes")
    await reunirEnDemande(db, id, fait.commentaires ?? [], apres.version);
  if (fait.type === "TerritoireDefini") {
    await libererCommunes(db, id);
    await db.insert(communes).values(communesDe(apres).map(({ code, nom }) => ({ code, nom, dossierId: id })));
  }
  await clorePreparations(db, id, preparationsCloses(fait.type));
  // A finished file holds its communes no longer: another project may take them up.
  if (apres.instantane.status === "done") await libererCommunes(db, id);
}

/** Writes the row of a file anew. */
export const projeterLigne = (db: Db, ligne: ReturnType<typeof ligneDe>) =>
  retenue(db, "projeter", PROJETER).execute(ligne);

const { mouvement: _jamais, ...COLONNES } = getTableColumns(dossiers);
const PROJETER = (db: Db) =>
  db
    .update(dossiers)
    .set(valeurs(COLONNES))
    .where(eq(dossiers.id, sql.placeholder("id")));

/** Each commune once, always in the same order: two files taking the same ones wait for one another, in a line. */
const communesDe = (dossier: Dossier) =>
  [...(contexteDe(dossier).dossier.territoire?.communes ?? [])].sort((a, b) => (a.code < b.code ? -1 : 1));

const libererCommunes = (db: Db, id: string) => db.delete(communes).where(eq(communes.dossierId, id));

async function projeterPorteurs(db: Db, dossierId: string, apres: Dossier): Promise<void> {
  for (const { id, role } of contexteDe(apres).dossier.porteurs) {
    await db
      .insert(equipes)
      .values({ dossierId, utilisateurId: id, role })
      .onConflictDoUpdate({ target: [equipes.dossierId, equipes.utilisateurId], set: { role } });
  }
}
