import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { DateCivile } from "#workflows/civil-date.ts";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import { organisations } from "../schema/people.ts";
import { demandesDAppui } from "../schema/support.ts";
import type { OrganismeDAppui } from "./support-bodies.ts";
import { ids, porteeDuBureau } from "./support-reach.ts";

/**
 * Which demands a desk shows. Open ones: of its service, that the reader follows, of its territory. Of all it may see:
 * those closed, and those late, answered or not, made since the first day counted.
 */
export type QuiDuBureau = "service" | "moi" | "territoire" | "closes" | "retard";

/** Followed by the reader: they took charge, or nobody did and the ARS has them in charge of the file. */
const suiviesPar = (moi: string) =>
  or(
    eq(demandesDAppui.priseEnChargeParId, moi),
    and(isNull(demandesDAppui.priseEnChargeParId), eq(demandesDAppui.corps, "ars"), eq(dossiers.responsableId, moi)),
  );

const jour = (colonne: typeof demandesDAppui.demandeeLe | typeof demandesDAppui.repondueLe) =>
  sql<string | null>`(${colonne} at time zone 'Europe/Paris')::date::text`;

type Bureau = {
  readonly organismes: readonly OrganismeDAppui[];
  readonly moi: string;
  readonly qui: QuiDuBureau;
  /** The first civil day counted, and today: late is said of these days. */
  readonly depuis: DateCivile;
  readonly aujourdhui: DateCivile;
};

/** What `enRetard` counts in `bilanDe`: answered after the day announced, or awaited past it. */
const enRetard = ({ depuis, aujourdhui }: Bureau) =>
  and(
    gte(jour(demandesDAppui.demandeeLe), depuis),
    or(
      gt(jour(demandesDAppui.repondueLe), sql`${demandesDAppui.repondreAvantLe}::text`),
      and(
        isNull(demandesDAppui.repondueLe),
        isNull(demandesDAppui.closeLe),
        lt(demandesDAppui.repondreAvantLe, aujourdhui),
      ),
    ),
  );

const lesquelles = (bureau: Bureau) => {
  const { organismes, moi, qui } = bureau;
  if (qui === "closes") return isNotNull(demandesDAppui.closeLe);
  if (qui === "retard") return enRetard(bureau);
  return and(
    isNull(demandesDAppui.closeLe),
    qui === "service" ? inArray(demandesDAppui.organisationId, ids(organismes)) : undefined,
    qui === "moi" ? suiviesPar(moi) : undefined,
  );
};

const rangees = (qui: QuiDuBureau) =>
  qui === "closes"
    ? [desc(demandesDAppui.closeLe), desc(demandesDAppui.id)]
    : [
        sql`${demandesDAppui.repondueLe} is not null`,
        asc(demandesDAppui.repondreAvantLe),
        asc(demandesDAppui.demandeeLe),
        asc(demandesDAppui.id),
      ];

/**
 * One page of the demands of a desk, by the day an answer is announced for, closed ones last closed first; one more
 * than asked when others follow.
 */
export const demandesDuBureau = (db: Db, bureau: Bureau, { debut = 0, limite = 50 } = {}) =>
  db
    .select({
      id: demandesDAppui.id,
      objet: demandesDAppui.objet,
      question: demandesDAppui.question,
      demandeeLe: demandesDAppui.demandeeLe,
      repondreAvantLe: demandesDAppui.repondreAvantLe,
      repondueLe: demandesDAppui.repondueLe,
      closeLe: demandesDAppui.closeLe,
      suiviePar: demandesDAppui.priseEnChargePar,
      organisme: organisations.nom,
      dossierId: demandesDAppui.dossierId,
      dossier: dossiers.nom,
    })
    .from(demandesDAppui)
    .innerJoin(dossiers, eq(dossiers.id, demandesDAppui.dossierId))
    .innerJoin(organisations, eq(organisations.id, demandesDAppui.organisationId))
    .where(and(porteeDuBureau(bureau.organismes), lesquelles(bureau)))
    .orderBy(...rangees(bureau.qui))
    .offset(debut)
    .limit(limite + 1);
