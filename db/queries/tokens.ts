import { and, count, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { sha256 } from "../fingerprint.ts";
import { jetons } from "../schema/people.ts";

/** The personal tokens of somebody, newest first; never their secret. */
export const jetonsDe = (db: Db, utilisateurId: string) =>
  db
    .select({ id: jetons.id, nom: jetons.nom, creeLe: jetons.creeLe, revoqueLe: jetons.revoqueLe })
    .from(jetons)
    .where(eq(jetons.utilisateurId, utilisateurId))
    .orderBy(desc(jetons.creeLe), jetons.id);

/** How many tokens of somebody still open the door. */
export async function jetonsActifs(db: Db, utilisateurId: string): Promise<number> {
  const [ligne] = await db
    .select({ total: count() })
    .from(jetons)
    .where(and(eq(jetons.utilisateurId, utilisateurId), isNull(jetons.revoqueLe)));
  return ligne?.total ?? 0;
}

type NouveauJeton = {
  readonly id: string;
  readonly utilisateurId: string;
  readonly nom: string;
  readonly secret: string;
};

/** Keeps the fingerprint of a new token. False when this form was already sent: its token exists, its secret is gone. */
export async function garderJeton(db: Db, { secret, ...jeton }: NouveauJeton): Promise<boolean> {
  const gardes = await db
    .insert(jetons)
    .values({ ...jeton, empreinte: sha256(secret) })
    .onConflictDoNothing()
    .returning({ id: jetons.id });
  return gardes.length > 0;
}

/** Closes the door to a token of this person; nothing happens to somebody else's. */
export async function revoquerJeton(db: Db, utilisateurId: string, id: string, instant = new Date()): Promise<void> {
  await db
    .update(jetons)
    .set({ revoqueLe: instant })
    .where(and(eq(jetons.id, id), eq(jetons.utilisateurId, utilisateurId), isNull(jetons.revoqueLe)));
}
