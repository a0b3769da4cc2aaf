import { and, desc, eq, ilike, isNull, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import { type NatureDeNotification, notifications } from "../schema/notices.ts";
import { voitEncore } from "./still-sees.ts";

export type FiltresDeBoite = {
  readonly nature: NatureDeNotification;
  /** Also what is done or read. */
  readonly toutes?: boolean;
  /** Part of the name or of the number of the file. */
  readonly texte?: string;
};

/** To do while it is not done; information, while neither the file was opened nor the line put away. */
const enCours = (nature: NatureDeNotification): SQL | undefined =>
  and(
    isNull(notifications.faiteLe),
    nature === "information" ? isNull(notifications.ouverteLe) : undefined,
    eq(notifications.nature, nature),
  );

const contient = (texte: string) => `%${texte.replace(/[\\%_]/g, "\\$&")}%`;

/** After which line a page begins: « 2026-03-15T10:00:00.000Z~id ». */
function apres(curseur: string | undefined): SQL | undefined {
  const [instant = "", id = ""] = (curseur ?? "").split("~");
  if (!id || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(instant) || Number.isNaN(Date.parse(instant)))
    return undefined;
  return sql`(${notifications.notifieeLe}, ${notifications.id}) < (${instant}::timestamptz, ${id})`;
}

/** One page of what somebody was told, newest first; `suivant` is the cursor of the next page. */
export async function boiteDe(
  db: Db,
  personneId: string,
  { nature, toutes = false, texte }: FiltresDeBoite,
  { curseur, limite = 25 }: { curseur?: string; limite?: number } = {},
) {
  const lignes = await db
    .select({
      id: notifications.id,
      cle: notifications.cle,
      dossierId: notifications.dossierId,
      version: notifications.version,
      type: notifications.type,
      dossier: dossiers.nom,
      titre: notifications.titre,
      texte: notifications.texte,
      notifieeLe: notifications.notifieeLe,
      ouverteLe: notifications.ouverteLe,
      faiteLe: notifications.faiteLe,
    })
    .from(notifications)
    .innerJoin(dossiers, eq(dossiers.id, notifications.dossierId))
    .where(
      and(
        eq(notifications.destinataireId, personneId),
        voitEncore(db),
        toutes ? eq(notifications.nature, nature) : enCours(nature),
        texte ? or(ilike(dossiers.nom, contient(texte)), ilike(dossiers.id, contient(texte))) : undefined,
        apres(curseur),
      ),
    )
    .orderBy(desc(notifications.notifieeLe), desc(notifications.id))
    .limit(limite + 1);
  const page = lignes.slice(0, limite);
  const derniere = lignes.length > limite ? page.at(-1) : undefined;
  return { lignes: page, suivant: derniere && `${derniere.notifieeLe.toISOString()}~${derniere.id}` };
}

/** How many things somebody still has to do; counts no further than `plafond`. */
export async function compterAFaire(db: Db, personneId: string, plafond = 100): Promise<number> {
  const premieres = db
    .select({ un: sql`1` })
    .from(notifications)
    .innerJoin(dossiers, eq(dossiers.id, notifications.dossierId))
    .where(and(eq(notifications.destinataireId, personneId), enCours("a-faire"), voitEncore(db)))
    .limit(plafond)
    .as("premieres");
  const [ligne] = await db.select({ total: sql<number>`count(*)::int` }).from(premieres);
  return ligne?.total ?? 0;
}

/** Puts away information somebody has read in their inbox: one line, or all of them. What is to do stays until done. */
export async function rangerInformations(db: Db, personneId: string, instant: Date, id?: string): Promise<void> {
  await db
    .update(notifications)
    .set({ faiteLe: instant })
    .where(
      and(
        eq(notifications.destinataireId, personneId),
        enCours("information"),
        id === undefined ? undefined : eq(notifications.id, id),
      ),
    );
}
