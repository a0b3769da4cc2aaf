import { and, arrayContains, isNull, type SQL, sql } from "drizzle-orm";
import { type DateCivile, plusJours } from "#workflows/civil-date.ts";
import type { Db } from "../connection.ts";
import { departs, dossiers } from "../schema/files.ts";
import { dansLaPeriode } from "./filters.ts";
import { jourDe } from "./own-date.ts";
import type { Portee } from "./visible.ts";

/** Of files: all; then, of those that wait for one hand: all, its own date near, past; and without anybody in charge. */
export type Comptes = {
  readonly total: number;
  readonly attendus: number;
  readonly proches: number;
  readonly depasses: number;
  readonly sansResponsable: number;
};
export const AUCUN: Comptes = { total: 0, attendus: 0, proches: 0, depasses: 0, sansResponsable: 0 };

/** How many days ahead a date is near. */
export const PROCHE = 7;

/** For whom a part is counted: the hand it may wait for, and the day. */
export type Regard = { readonly main: string; readonly jour: DateCivile };

const compte = (condition: SQL | undefined) => sql<number>`count(*) filter (where ${condition})`;

/**
 * The counts of one part, as JSON in one row; `vue` is what the register looked like when they were last made. When
 * nothing in the part has changed since, nothing is counted: the row says `{"recompte": false}`.
 */
export function comptesDe(db: Db, { condition }: Portee, { main, jour }: Regard, vue?: string): SQL {
  const attendu = arrayContains(dossiers.attend, [main]);
  const recompte = vue ? aChange(db, condition, vue) : sql`true`;
  return sql`(${db
    .select({
      comptes: sql`json_build_object(
        'recompte', ${recompte},
        'total', count(*),
        'attendus', ${compte(attendu)},
        'proches', ${compte(and(attendu, dansLaPeriode({ du: jour, au: plusJours(jour, PROCHE) }, jourDe(main))))},
        'depasses', ${compte(and(attendu, sql`${jourDe(main)} < ${jour}`))},
        'sansResponsable', ${compte(isNull(dossiers.responsableId))})`,
    })
    .from(dossiers)
    .where(and(condition, recompte))})`;
}

/** Whether a file of this part, or one that left its territory, was changed by a transaction that `vue` had not seen. */
function aChange(db: Db, condition: SQL, vue: string): SQL {
  const depuis = (mouvement: typeof dossiers.mouvement | typeof departs.mouvement) =>
    sql`${mouvement} >= pg_snapshot_xmin(${vue}::pg_snapshot)
      and not pg_visible_in_snapshot(${mouvement}, ${vue}::pg_snapshot)`;
  const ici = db
    .select({ un: sql`1` })
    .from(dossiers)
    .where(and(condition, depuis(dossiers.mouvement)));
  const partis = db.select({ un: sql`1` }).from(departs).where(depuis(departs.mouvement));
  return sql`(exists ${ici} or exists ${partis})`;
}
