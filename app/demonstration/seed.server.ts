import { sql } from "drizzle-orm";
import type { Db } from "#db/connection.ts";
import { dossiers } from "#db/schema/files.ts";
import { courriels, journal } from "#db/schema/journal.ts";
import { utilisateurs } from "#db/schema/people.ts";
import { HISTOIRES } from "#db/seed/histories/index.ts";
import { type DateCivile, jourAParis, plusJours } from "#workflows/civil-date.ts";
import { instantA } from "./clock.ts";
import { inscrirePersonnages } from "./people.server.ts";
import { jouer } from "./play.server.ts";
import { demanderDesAppuis } from "./support.server.ts";

const VERROU_DE_LA_DEMONSTRATION = 727_273;
const ANCIENNETE = -1_200;

/**
 * Fills an empty register with the demonstration: people, bodies, and files at every stage, each act played at its
 * own date. Does nothing when anybody or anything is already there. Whole or absent: one transaction.
 */
export async function peupler(db: Db, instant = new Date()): Promise<void> {
  await db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    await tx.execute(sql`select pg_advisory_xact_lock(${VERROU_DE_LA_DEMONSTRATION})`);
    if (await dejaPeuple(tx)) return;
    const aujourdhui = jourAParis(instant);
    const annuaire = await inscrirePersonnages(tx, instantA(plusJours(aujourdhui, ANCIENNETE), 10 * 60));
    for (const histoire of HISTOIRES) await jouer(tx, histoire, { aujourdhui, annuaire });
    await rangerLesCourriels(tx);
    await demanderDesAppuis(tx, { aujourdhui, annuaire });
    await direLesLectures(tx, aujourdhui);
  });
}

async function dejaPeuple(db: Db): Promise<boolean> {
  const [personne] = await db.select({ id: utilisateurs.id }).from(utilisateurs).limit(1);
  const [dossier] = await db.select({ id: dossiers.id }).from(dossiers).limit(1);
  return personne !== undefined || dossier !== undefined;
}

/** Letters of the past are already sent: they stay readable, and no mail server ever sees them. */
const rangerLesCourriels = (db: Db) =>
  db
    .update(courriels)
    .set({ etat: "envoye", essais: 1, prochainEssai: sql`${journal.inscritLe}`, envoyeLe: sql`${journal.inscritLe}` })
    .from(journal)
    .where(
      sql`${journal.dossierId} = ${courriels.dossierId} and ${journal.version} = split_part(${courriels.cle}, ':', 2)::int`,
    );

/** Days of the end of the demonstration nobody has read yet. */
const NON_LUS = 12;

/**
 * What was notified was read: the next day, in the hours of an office, or before the next act of the same person when
 * it comes first. The last days are still to read.
 */
const direLesLectures = (db: Db, aujourdhui: DateCivile) =>
  db.execute(sql`
    update notifications n set ouverte_le = greatest(n.notifiee_le + interval '1 minute', least(
      (select min(j.inscrit_le) - interval '12 minutes' from journal j
       where j.dossier_id = n.dossier_id and j.par_id = n.destinataire_id and j.version > n.version),
      (date_trunc('day', n.notifiee_le at time zone 'Europe/Paris') + interval '32 hours'
       + abs(hashtext(n.cle) % 600) * interval '1 minute') at time zone 'Europe/Paris'))
    where n.notifiee_le < ${instantA(plusJours(aujourdhui, -NON_LUS), 0).toISOString()}::timestamptz`);
