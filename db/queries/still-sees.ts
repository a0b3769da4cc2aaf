import { and, eq, exists, or, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { dossiers, equipes } from "../schema/files.ts";
import { notifications } from "../schema/notices.ts";
import { affectations, organisations } from "../schema/people.ts";
import { competentPour } from "./competent.ts";

/**
 * Whether the addressee of the notification named in the query still sees the file named in it: whoever left a team or
 * a body reads nothing more of its files, not even what they were told.
 */
export const voitEncore = (db: Db) => {
  const un = { un: sql`1` };
  const dansLEquipe = and(eq(equipes.dossierId, dossiers.id), eq(equipes.utilisateurId, notifications.destinataireId));
  const agent = and(eq(affectations.utilisateurId, notifications.destinataireId), competentPour());
  return or(
    exists(db.select(un).from(equipes).where(dansLEquipe)),
    exists(
      db
        .select(un)
        .from(affectations)
        .innerJoin(organisations, eq(organisations.id, affectations.organisationId))
        .where(agent),
    ),
  );
};
