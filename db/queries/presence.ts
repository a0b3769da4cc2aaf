import { lt, sql } from "drizzle-orm";
import type { Fait } from "#workflows/fact.ts";
import type { Db } from "../connection.ts";
import { presences } from "../schema/presence.ts";

const UNE_MINUTE_MS = 60_000;

export type Present = Pick<typeof presences.$inferSelect, "nom" | "qualite" | "lieu">;

/** What somebody who reads the page of a file learns of it now: who else reads it, and where the file stands. */
export type Alentours = {
  /** By name: those seen within the last minute, the reader apart. */
  readonly presents: readonly Present[];
  readonly version: number;
  /** The last fact of the file. */
  readonly dernier: Fait;
  /** The decision prepared last that still waits. Only for the ARS: the caller sees to it. */
  readonly preparee: { readonly type: string; readonly par: string; readonly le: string } | null;
};

/**
 * Notes that somebody reads a page of a file, and answers what is around them. One statement, one row written: it is
 * asked several times a minute. Who may be seen and may see was decided before; undefined when the file is unknown.
 */
export async function signalerPresence(
  db: Db,
  { dossierId, utilisateurId, nom, qualite, lieu }: Omit<typeof presences.$inferSelect, "vueLe">,
  instant = new Date(),
): Promise<Alentours | undefined> {
  const depuis = new Date(instant.getTime() - UNE_MINUTE_MS).toISOString();
  const { rows } = (await db.execute(sql`
    with moi as (
      insert into presences (dossier_id, utilisateur_id, lieu, nom, qualite, vue_le)
      select id, ${utilisateurId}, ${lieu}, ${nom}, ${qualite}, ${instant.toISOString()}::timestamptz
      from dossiers where id = ${dossierId}
      on conflict (dossier_id, utilisateur_id)
      do update set lieu = excluded.lieu, nom = excluded.nom, qualite = excluded.qualite, vue_le = excluded.vue_le
    )
    select dossiers.version,
      (select journal.fait from journal where dossier_id = dossiers.id order by version desc limit 1) as dernier,
      (select json_build_object('type', type, 'par', par, 'le', preparee_le) from decisions_preparees
       where dossier_id = dossiers.id and close_le is null order by preparee_le desc limit 1) as preparee,
      (select coalesce(json_agg(json_build_object('nom', nom, 'qualite', qualite, 'lieu', lieu) order by nom), '[]')
       from presences where dossier_id = dossiers.id and utilisateur_id <> ${utilisateurId}
         and vue_le > ${depuis}::timestamptz) as presents
    from dossiers where id = ${dossierId}`)) as unknown as { rows: Alentours[] };
  return rows[0];
}

/** Forgets who was seen before an instant: nobody asks for it any more. */
export const oublierPresences = async (db: Db, avant: Date): Promise<void> =>
  void (await db.delete(presences).where(lt(presences.vueLe, avant)));
