import { and, asc, eq, gte, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import type { CorpsDAppui, ObjetDAppui } from "#workflows/appui/subjects.ts";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import { organisations } from "../schema/people.ts";
import { demandesDAppui } from "../schema/support.ts";
import type { OrganismeDAppui } from "./support-bodies.ts";

/** Which open demands a desk shows: those of its service, those the reader follows, all those of its territory. */
export type QuiDuBureau = "service" | "moi" | "territoire";

const territoires = (organismes: readonly OrganismeDAppui[], corps: CorpsDAppui): string[] =>
  organismes.filter((organisme) => organisme.corps === corps).flatMap((organisme) => organisme.territoires);
const ids = (organismes: readonly OrganismeDAppui[], corps?: CorpsDAppui): string[] =>
  organismes.filter((organisme) => !corps || organisme.corps === corps).map(({ id }) => id);

/** The demands a desk may see: all those of the territory of an ARS or a CPAM, and those an URPS was asked. */
const porteeDuBureau = (organismes: readonly OrganismeDAppui[]): SQL | undefined =>
  or(
    inArray(dossiers.region, territoires(organismes, "ars")),
    inArray(dossiers.departement, territoires(organismes, "cpam")),
    and(
      inArray(demandesDAppui.organisationId, ids(organismes, "urps")),
      inArray(dossiers.region, territoires(organismes, "urps")),
    ),
  );

/** Followed by the reader: they took charge, or nobody did and the ARS has them in charge of the file. */
const suiviesPar = (moi: string) =>
  or(
    eq(demandesDAppui.priseEnChargeParId, moi),
    and(isNull(demandesDAppui.priseEnChargeParId), eq(demandesDAppui.corps, "ars"), eq(dossiers.responsableId, moi)),
  );

type Bureau = { readonly organismes: readonly OrganismeDAppui[]; readonly moi: string; readonly qui: QuiDuBureau };

/** One page of the open demands of a desk, by the day an answer is announced for; one more than asked when others follow. */
export const demandesOuvertes = (db: Db, { organismes, moi, qui }: Bureau, { debut = 0, limite = 50 } = {}) =>
  db
    .select({
      id: demandesDAppui.id,
      objet: demandesDAppui.objet,
      question: demandesDAppui.question,
      demandeeLe: demandesDAppui.demandeeLe,
      repondreAvantLe: demandesDAppui.repondreAvantLe,
      repondueLe: demandesDAppui.repondueLe,
      suiviePar: demandesDAppui.priseEnChargePar,
      organisme: organisations.nom,
      dossierId: demandesDAppui.dossierId,
      dossier: dossiers.nom,
    })
    .from(demandesDAppui)
    .innerJoin(dossiers, eq(dossiers.id, demandesDAppui.dossierId))
    .innerJoin(organisations, eq(organisations.id, demandesDAppui.organisationId))
    .where(
      and(
        isNull(demandesDAppui.closeLe),
        porteeDuBureau(organismes),
        qui === "service" ? inArray(demandesDAppui.organisationId, ids(organismes)) : undefined,
        qui === "moi" ? suiviesPar(moi) : undefined,
      ),
    )
    .orderBy(
      sql`${demandesDAppui.repondueLe} is not null`,
      asc(demandesDAppui.repondreAvantLe),
      asc(demandesDAppui.demandeeLe),
      asc(demandesDAppui.id),
    )
    .offset(debut)
    .limit(limite + 1);

const jour = (colonne: typeof demandesDAppui.demandeeLe | typeof demandesDAppui.repondueLe) =>
  sql<string | null>`(${colonne} at time zone 'Europe/Paris')::date::text`;

/** The demands of a desk made since a civil day, as they are counted: no name, no text. */
export const demandesComptees = (db: Db, organismes: readonly OrganismeDAppui[], depuis: string) =>
  db
    .select({
      objet: sql<ObjetDAppui>`${demandesDAppui.objet}`,
      corps: sql<CorpsDAppui>`${demandesDAppui.corps}`,
      demandeeLe: sql<string>`${jour(demandesDAppui.demandeeLe)}`,
      repondreAvantLe: demandesDAppui.repondreAvantLe,
      repondueLe: jour(demandesDAppui.repondueLe),
      close: sql<boolean>`${demandesDAppui.closeLe} is not null`,
    })
    .from(demandesDAppui)
    .innerJoin(dossiers, eq(dossiers.id, demandesDAppui.dossierId))
    .where(
      and(
        porteeDuBureau(organismes),
        gte(sql`(${demandesDAppui.demandeeLe} at time zone 'Europe/Paris')::date`, depuis),
      ),
    );
