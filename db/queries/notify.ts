import { and, eq, isNull, like, notInArray, notLike, or, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { courriels } from "../schema/journal.ts";
import { notifications } from "../schema/notices.ts";

export type NouvelleNotification = typeof notifications.$inferInsert;
export type NouvelleLettre = Pick<
  typeof courriels.$inferInsert,
  "id" | "cle" | "dossierId" | "destinataire" | "sujet" | "texte"
>;

/** Keys of alerts begin so: they end with their deadline, not with the next fact. */
export const CLE_D_ALERTE = "alerte:";
/** Keys of demands for help begin so: they end with an answer, not with a fact, and are read in their thread. */
export const CLE_D_APPUI = "appui:";
/** Keys of what is said beside the acts begin so: nobody else than its readers knows that it was said. */
export const CLE_DE_PAROLE = "parole:";
/** Keys of what is said of a prepared decision begin so: the ARS alone knows of it, until it is made or sent back. */
export const CLE_DE_PREPARATION = "preparation:";

/** Writes notifications, each key once; answers the keys that were new. In the caller's transaction. */
export async function inscrireNotifications(db: Db, lignes: readonly NouvelleNotification[]): Promise<string[]> {
  if (lignes.length === 0) return [];
  const inscrites = await db
    .insert(notifications)
    .values([...lignes])
    .onConflictDoNothing({ target: notifications.cle })
    .returning({ cle: notifications.cle });
  return inscrites.map(({ cle }) => cle);
}

/** Puts letters in the outbox, each key once. In the caller's transaction. */
export async function posterLettres(db: Db, lettres: readonly NouvelleLettre[]): Promise<void> {
  if (lettres.length === 0) return;
  await db
    .insert(courriels)
    .values([...lettres])
    .onConflictDoNothing({ target: courriels.cle });
}

type Reste = {
  /** Those whose earlier notification still says what is awaited of them. */
  readonly attendus: readonly string[];
  /** Codes of the deadlines still running. */
  readonly echeances: readonly string[];
  /** Beginnings of the keys of what was prepared and may still be decided. */
  readonly preparations: readonly string[];
};

/** Closes what is no longer to do on a file after a fact: no reminder survives its reason. */
export async function cloreCeQuiEstFait(db: Db, dossierId: string, reste: Reste, instant: Date): Promise<void> {
  const parmi = (
    colonne: typeof notifications.type | typeof notifications.destinataireId,
    valeurs: readonly string[],
  ) => (valeurs.length > 0 ? notInArray(colonne, [...valeurs]) : sql`true`);
  await db
    .update(notifications)
    .set({ faiteLe: instant })
    .where(
      and(
        eq(notifications.dossierId, dossierId),
        eq(notifications.nature, "a-faire"),
        isNull(notifications.faiteLe),
        or(
          and(
            notLike(notifications.cle, `${CLE_D_ALERTE}%`),
            notLike(notifications.cle, `${CLE_D_APPUI}%`),
            notLike(notifications.cle, `${CLE_DE_PREPARATION}%`),
            parmi(notifications.destinataireId, reste.attendus),
          ),
          and(like(notifications.cle, `${CLE_D_ALERTE}%`), parmi(notifications.type, reste.echeances)),
          and(
            like(notifications.cle, `${CLE_DE_PREPARATION}%`),
            ...reste.preparations.map((debut) => notLike(notifications.cle, `${debut}%`)),
          ),
        ),
      ),
    );
}

/** Closes the earlier alerts of a deadline: the tightest one is enough. */
export async function cloreAlertesPrecedentes(
  db: Db,
  dossierId: string,
  { code, cles }: { code: string; cles: readonly string[] },
  instant: Date,
): Promise<void> {
  if (cles.length === 0) return;
  await db
    .update(notifications)
    .set({ faiteLe: instant })
    .where(
      and(
        eq(notifications.dossierId, dossierId),
        eq(notifications.type, code),
        like(notifications.cle, `${CLE_D_ALERTE}%`),
        notInArray(notifications.cle, [...cles]),
        isNull(notifications.faiteLe),
      ),
    );
}
