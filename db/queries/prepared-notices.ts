import { and, eq, isNull, notLike } from "drizzle-orm";
import type { TypeDeFait } from "#workflows/fact.ts";
import type { Db } from "../connection.ts";
import { demander } from "../retained.ts";
import { notifications } from "../schema/notices.ts";
import { CLE_D_ALERTE, CLE_D_APPUI, CLE_DE_PREPARATION } from "./notify.ts";

/** How the keys of what is said of one decision prepared on a file begin. */
export const debutDeCle = (dossierId: string, type: string): string => `${CLE_DE_PREPARATION}${dossierId}:${type}:`;

/** The decision a key tells of; undefined for the key of anything else. */
export const decisionDeLaCle = (cle: string): TypeDeFait | undefined =>
  cle.startsWith(CLE_DE_PREPARATION) ? (cle.split(":")[2] as TypeDeFait) : undefined;

const aFaireSur = (dossierId: string) =>
  and(eq(notifications.dossierId, dossierId), eq(notifications.nature, "a-faire"), isNull(notifications.faiteLe));

/** Closes what was to do about these prepared decisions, but what is said now: made, sent back or replaced. */
export async function cloreAnnonces(
  tx: Db,
  dossierId: string,
  types: readonly string[],
  instant: Date,
  dites: readonly string[] = [],
): Promise<void> {
  const siennes = types.map((type) => `${debutDeCle(dossierId, type)}%`);
  await demander(tx, CLORE, [instant.toISOString(), dossierId, siennes, dites]);
}

const CLORE = {
  nom: "clore_annonces",
  texte: `
    update notifications set faite_le = $1
    where dossier_id = $2 and nature = 'a-faire' and faite_le is null
      and cle like any($3::text[]) and cle <> all($4::text[])`,
};

/** Closes what the acts of a file asked of somebody who has now done their part of it, without an act. */
export async function cloreLesActes(tx: Db, dossierId: string, personneId: string, instant: Date): Promise<void> {
  const autres = [CLE_D_ALERTE, CLE_D_APPUI, CLE_DE_PREPARATION];
  await tx
    .update(notifications)
    .set({ faiteLe: instant })
    .where(
      and(
        aFaireSur(dossierId),
        eq(notifications.destinataireId, personneId),
        ...autres.map((debut) => notLike(notifications.cle, `${debut}%`)),
      ),
    );
}
