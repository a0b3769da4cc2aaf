import { and, eq, exists, or, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { dossiers, equipes } from "../schema/files.ts";
import { notifications } from "../schema/notices.ts";
import { organisations } from "../schema/people.ts";
import { competentPour } from "./competent.ts";
import { postesDe } from "./posts.ts";

/**
 * Whether the addressee of the notification named in the query still sees the file named in it: whoever left a team or
 * a body reads nothing more of its files, not even what they were told.
 */
export const voitEncore = (db: Db) => {
  const un = { un: sql`1` };
  const dansLEquipe = and(eq(equipes.dossierId, dossiers.id), eq(equipes.utilisateurId, notifications.destinataireId));
  const postes = postesDe(db, notifications.destinataireId);
  return or(
    exists(db.select(un).from(equipes).where(dansLEquipe)),
    exists(
      db
        .select(un)
        .from(postes)
        .innerJoin(organisations, eq(organisations.id, postes.organisationId))
        .where(competentPour()),
    ),
  );
};
