import { and, asc, eq, inArray, isNull, lte, notLike } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { notifications } from "../schema/notices.ts";
import { CLE_D_APPUI, CLE_DE_PAROLE, CLE_DE_PREPARATION } from "./notify.ts";

/** That somebody was told of a fact, when, and when they first opened the file after it. */
export type Lecture = {
  readonly version: number;
  readonly type: string;
  readonly destinataire: string;
  readonly qualite: string;
  readonly notifieeLe: Date;
  readonly ouverteLe: Date | null;
};

/** What is said of demands for help is of their thread, not of the file. */
const horsAppui = notLike(notifications.cle, `${CLE_D_APPUI}%`);
/** What is said beside the acts is nobody's but its readers', and no act is about it. */
const horsParoles = notLike(notifications.cle, `${CLE_DE_PAROLE}%`);
/** What is said of a decision not made yet is the ARS's alone. */
const horsPreparations = notLike(notifications.cle, `${CLE_DE_PREPARATION}%`);

/**
 * Everything a file was told of and to whom, oldest first, for the journal page and the proof file. Gives names and
 * instants, never the text. The caller has checked that the reader may see the file.
 */
export const lecturesDe = (db: Db, dossierId: string): Promise<readonly Lecture[]> =>
  db
    .select({
      version: notifications.version,
      type: notifications.type,
      destinataire: notifications.destinataire,
      qualite: notifications.qualite,
      notifieeLe: notifications.notifieeLe,
      ouverteLe: notifications.ouverteLe,
    })
    .from(notifications)
    .where(and(eq(notifications.dossierId, dossierId), horsAppui, horsParoles, horsPreparations))
    .orderBy(asc(notifications.version), asc(notifications.notifieeLe), asc(notifications.destinataire));

/**
 * Notes that somebody opened a file, or only what some of its facts are about: what they were told of it until this
 * instant is read. The first time is kept, and never written again.
 */
export async function noterLecture(
  db: Db,
  personneId: string,
  dossierId: string,
  { instant = new Date(), faits }: { instant?: Date; faits?: readonly number[] } = {},
): Promise<void> {
  await db
    .update(notifications)
    .set({ ouverteLe: instant })
    .where(
      and(
        eq(notifications.dossierId, dossierId),
        eq(notifications.destinataireId, personneId),
        isNull(notifications.ouverteLe),
        lte(notifications.notifieeLe, instant),
        horsAppui,
        faits && and(horsParoles, horsPreparations, inArray(notifications.version, [...faits])),
      ),
    );
}
