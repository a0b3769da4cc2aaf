import { eq, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { type Envoi, preferences } from "../schema/notices.ts";

/** How somebody chose to receive the letters of each genre; what they never chose is absent. */
export async function preferencesDe(db: Db, utilisateurId: string): Promise<Record<string, Envoi>> {
  const lignes = await db
    .select({ type: preferences.type, envoi: preferences.envoi })
    .from(preferences)
    .where(eq(preferences.utilisateurId, utilisateurId));
  return Object.fromEntries(lignes.map(({ type, envoi }) => [type, envoi]));
}

/** Keeps what somebody chose, genre by genre. */
export async function garderPreferences(db: Db, utilisateurId: string, choix: Record<string, Envoi>): Promise<void> {
  const lignes = Object.entries(choix).map(([type, envoi]) => ({ utilisateurId, type, envoi }));
  if (lignes.length === 0) return;
  await db
    .insert(preferences)
    .values(lignes)
    .onConflictDoUpdate({
      target: [preferences.utilisateurId, preferences.type],
      set: { envoi: sql`excluded.envoi` },
    });
}
