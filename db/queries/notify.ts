import { and, eq, isNull, like, notInArray } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { demander } from "../retained.ts";
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
  const inscrites = await demander<{ cle: string }>(db, INSCRIRE, [JSON.stringify(lignes)]);
  return inscrites.map(({ cle }) => cle);
}

// However many there are, the statement is one.
const INSCRIRE = {
  nom: "inscrire_notifications",
  texte: `
    insert into notifications (id, cle, dossier_id, version, type, destinataire_id, destinataire, qualite, nature, titre,
      texte, notifiee_le)
    select id, cle, "dossierId", version, type, "destinataireId", destinataire, qualite, nature, titre,
      coalesce(texte, ''), coalesce("notifieeLe", now())
    from json_to_recordset($1::json) as n (id text, cle text, "dossierId" text, version integer, type text,
      "destinataireId" text, destinataire text, qualite text, nature text, titre text, texte text,
      "notifieeLe" timestamptz)
    on conflict (cle) do nothing
    returning cle`,
};

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
  const preparations = reste.preparations.map((debut) => `${debut}%`);
  await demander(db, CLORE, [instant.toISOString(), dossierId, reste.attendus, reste.echeances, preparations]);
}

const CLORE = {
  nom: "clore_ce_qui_est_fait",
  texte: `
    update notifications set faite_le = $1
    where dossier_id = $2 and nature = 'a-faire' and faite_le is null and case
      when cle like '${CLE_D_ALERTE}%' then type <> all($4::text[])
      when cle like '${CLE_DE_PREPARATION}%' then not cle like any($5::text[])
      else cle not like '${CLE_D_APPUI}%' and destinataire_id <> all($3::text[])
    end`,
};

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
