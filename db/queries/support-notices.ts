import { and, eq, isNull, like } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { notifications } from "../schema/notices.ts";
import { CLE_D_APPUI } from "./notify.ts";
import { CLE_DE_TRANSFERT } from "./support-transfers.ts";

/** The key of a notification of a demand: which demand, of what message, to whom. */
export const cleDAppui = (demandeId: string, messageId: string, personneId: string): string =>
  `${CLE_D_APPUI}${demandeId}:${messageId}:${personneId}`;

/** The demand a key tells of; undefined for the key of anything else. */
export const demandeDeLaCle = (cle: string): string | undefined =>
  cle.startsWith(CLE_D_APPUI) ? cle.slice(CLE_D_APPUI.length).split(":")[0] : undefined;

const deLaDemande = (demandeId: string) => like(notifications.cle, `${CLE_D_APPUI}${demandeId}:%`);

/** Closes what a demand still asked of the body: it was answered, or closed. */
export async function cloreAFaireDAppui(tx: Db, demandeId: string, instant: Date): Promise<void> {
  await tx
    .update(notifications)
    .set({ faiteLe: instant })
    .where(and(deLaDemande(demandeId), eq(notifications.nature, "a-faire"), isNull(notifications.faiteLe)));
}

/** Notes that somebody opened the thread of a demand: what they were told of it is read. The first time is kept. */
export async function noterLectureDAppui(
  db: Db,
  personneId: string,
  demandeId: string,
  instant = new Date(),
): Promise<void> {
  await db
    .update(notifications)
    .set({ ouverteLe: instant })
    .where(and(deLaDemande(demandeId), eq(notifications.destinataireId, personneId), isNull(notifications.ouverteLe)));
}

/** The key of a closing has this in place of the message that told it. */
export const CLE_DE_CLOTURE = "close-";
const ditUneReponse = (message = "") => !message.startsWith(CLE_DE_CLOTURE) && !message.startsWith(CLE_DE_TRANSFERT);

/** The demands whose answer somebody of a team was told of and has not read, by their file: the thread was not opened since. */
export async function reponsesNonLues(
  db: Db,
  personneId: string,
): Promise<readonly { readonly demandeId: string; readonly dossierId: string }[]> {
  const lignes = await db
    .select({ cle: notifications.cle, dossierId: notifications.dossierId })
    .from(notifications)
    .where(
      and(
        eq(notifications.destinataireId, personneId),
        like(notifications.cle, `${CLE_D_APPUI}%`),
        eq(notifications.nature, "information"),
        isNull(notifications.ouverteLe),
      ),
    );
  const lues = lignes.map(({ cle, dossierId }) => {
    const [demandeId = "", message] = cle.slice(CLE_D_APPUI.length).split(":");
    return { demandeId, dossierId, message };
  });
  const reponses = lues.filter(({ message }) => ditUneReponse(message));
  return [...new Map(reponses.map(({ demandeId, dossierId }) => [demandeId, { demandeId, dossierId }])).values()];
}
