import { eq } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { sha256 } from "../fingerprint.ts";
import { abonnements } from "../schema/notices.ts";
import { utilisateurs } from "../schema/people.ts";
import { affectationsDe } from "./actor.ts";
import type { Lecteur } from "./visible.ts";

/** Since when somebody has a calendar address; null when they have none. The address itself is not kept. */
export const abonnementDe = async (db: Db, utilisateurId: string): Promise<Date | null> =>
  (
    await db
      .select({ creeLe: abonnements.creeLe })
      .from(abonnements)
      .where(eq(abonnements.utilisateurId, utilisateurId))
  )[0]?.creeLe ?? null;

/** Gives somebody a calendar address; the one they had no longer answers. */
export async function abonner(db: Db, utilisateurId: string, secret: string, instant = new Date()): Promise<void> {
  const abonnement = { empreinte: sha256(secret), creeLe: instant };
  await db
    .insert(abonnements)
    .values({ utilisateurId, ...abonnement })
    .onConflictDoUpdate({ target: abonnements.utilisateurId, set: abonnement });
}

export async function desabonner(db: Db, utilisateurId: string): Promise<void> {
  await db.delete(abonnements).where(eq(abonnements.utilisateurId, utilisateurId));
}

/** Who reads by this secret, with the bodies they work for today; null when nobody does. */
export async function lecteurDuCalendrier(db: Db, secret: string): Promise<Lecteur | null> {
  const [abonne] = await db
    .select({ id: utilisateurs.id })
    .from(abonnements)
    .innerJoin(utilisateurs, eq(utilisateurs.id, abonnements.utilisateurId))
    .where(eq(abonnements.empreinte, sha256(secret)));
  return abonne ? { id: abonne.id, affectations: await affectationsDe(db, abonne.id) } : null;
}
