import { and, asc, eq, like } from "drizzle-orm";
import { type Acteur, type Corps, corpsDe } from "#workflows/acteur.ts";
import type { Db } from "../connection.ts";
import { courriels } from "../schema/journal.ts";

const CORPS: readonly Corps[] = ["ars", "ddArs", "cpam", "admin"];

/** Whether somebody on a file may see to whom its letters were sent: the agents and the administration. */
export const voitLesCourriels = ({ qualites }: Acteur): boolean =>
  qualites.some((qualite) => CORPS.includes(corpsDe(qualite)));

/**
 * The letters the acts of a file have caused: to whom, about what, sent when, never their text. Null for whoever may
 * not see them. Invitations and mentions are nobody's business here.
 */
export async function courrielsDuDossier(db: Db, dossierId: string, acteur: Acteur) {
  if (!voitLesCourriels(acteur)) return null;
  return db
    .select({
      destinataire: courriels.destinataire,
      sujet: courriels.sujet,
      etat: courriels.etat,
      envoyeLe: courriels.envoyeLe,
    })
    .from(courriels)
    .where(and(eq(courriels.dossierId, dossierId), like(courriels.cle, `${dossierId}:%`)))
    .orderBy(asc(courriels.envoyeLe), asc(courriels.cle));
}
