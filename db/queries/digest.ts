import { and, asc, eq, gte, inArray, isNull, lt, notExists, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import { courriels } from "../schema/journal.ts";
import { type Envoi, notifications } from "../schema/notices.ts";
import { utilisateurs } from "../schema/people.ts";
import { voitEncore } from "./still-sees.ts";

/**
 * What people were told between two instants and have neither read, nor done, nor received by a letter of its own;
 * by person, then by file, in order.
 */
export const nonLuesNiEcrites = (db: Db, depuis: Date, avant: Date) =>
  db
    .select({
      personneId: notifications.destinataireId,
      courriel: utilisateurs.email,
      envois: sql<Record<string, Envoi> | null>`(select json_object_agg(type, envoi) from preferences
        where utilisateur_id = ${notifications.destinataireId})`,
      dossierId: notifications.dossierId,
      dossier: dossiers.nom,
      type: notifications.type,
      nature: notifications.nature,
      qualite: notifications.qualite,
      titre: notifications.titre,
      notifieeLe: notifications.notifieeLe,
    })
    .from(notifications)
    .innerJoin(utilisateurs, eq(utilisateurs.id, notifications.destinataireId))
    .innerJoin(dossiers, eq(dossiers.id, notifications.dossierId))
    .where(
      and(
        gte(notifications.notifieeLe, depuis),
        lt(notifications.notifieeLe, avant),
        isNull(notifications.ouverteLe),
        isNull(notifications.faiteLe),
        voitEncore(db),
        notExists(db.select({ un: sql`1` }).from(courriels).where(eq(courriels.cle, notifications.cle))),
      ),
    )
    .orderBy(asc(notifications.destinataireId), asc(dossiers.nom), asc(dossiers.id), asc(notifications.version));
export type NonLue = Awaited<ReturnType<typeof nonLuesNiEcrites>>[number];

/** Which of these keys have a letter already. */
export async function clesDejaPostees(db: Db, cles: readonly string[]): Promise<Set<string>> {
  if (cles.length === 0) return new Set();
  const postees = await db
    .select({ cle: courriels.cle })
    .from(courriels)
    .where(inArray(courriels.cle, [...cles]));
  return new Set(postees.map(({ cle }) => cle));
}
