import { and, arrayContains, eq, isNull, lt, ne, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { type DateCivile, plusJours } from "#workflows/civil-date.ts";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import { affectations, organisations, utilisateurs } from "../schema/people.ts";
import type { Affectation } from "./actor.ts";
import { dansLaPeriode } from "./filters.ts";
import { type Lecteur, porteesPour } from "./visible.ts";

/** A colleague of one of the bodies of a person. */
export type Collegue = { readonly id: string; readonly nom: string };
/** A view as its tab shows it. */
export type VueListee = { readonly id: string; readonly nom: string; readonly requete: string };

export type Portefeuille = {
  /** Every file the person sees; then, of those that wait for this hand: all, near, past; and without anybody. */
  readonly total: number;
  readonly attendus: number;
  readonly proches: number;
  readonly depasses: number;
  readonly sansResponsable: number;
  readonly collegues: readonly Collegue[];
  readonly vues: readonly VueListee[];
};

/** How many days ahead a date is near. */
export const PROCHE = 7;

const compte = (condition: SQL | undefined) => sql<number>`count(*) filter (where ${condition})::int`;

/**
 * What surrounds the list of files of somebody, in one statement whatever their number: the counts of all they see
 * (`main` is the hand they hold), their colleagues, the views they may open.
 */
export async function portefeuilleDe(db: Db, lecteur: Lecteur, main: string, jour: DateCivile): Promise<Portefeuille> {
  const attendu = arrayContains(dossiers.attend, [main]);
  const parts = porteesPour(db, lecteur).map((portee) =>
    db
      .select({
        total: compte(sql`true`).as("total"),
        attendus: compte(attendu).as("attendus"),
        proches: compte(sql`${attendu} and ${dansLaPeriode({ du: jour, au: plusJours(jour, PROCHE) })}`).as("proches"),
        depasses: compte(sql`${attendu} and ${lt(dossiers.echeanceLe, jour)}`).as("depasses"),
        sansResponsable: compte(isNull(dossiers.responsableId)).as("sans_responsable"),
      })
      .from(dossiers)
      .where(portee),
  );
  const [premiere, deuxieme, ...autres] = parts;
  if (!premiere) throw new Error("Everybody sees at least the files of their teams");
  const comptes = (deuxieme ? unionAll(premiere, deuxieme, ...autres) : premiere).as("comptes");
  const somme = (colonne: SQL.Aliased<number>) => sql<number>`sum(${colonne})::int`;
  const [portefeuille] = await db
    .select({
      total: somme(comptes.total),
      attendus: somme(comptes.attendus),
      proches: somme(comptes.proches),
      depasses: somme(comptes.depasses),
      sansResponsable: somme(comptes.sansResponsable),
      collegues: sql<Collegue[]>`(
        select coalesce(json_agg(distinct jsonb_build_object('id', u.id, 'nom', u.nom)), '[]')
        from affectations a join utilisateurs u on u.id = a.utilisateur_id
        where a.organisation_id in ${organisationsDe(lecteur.id)} and u.id <> ${lecteur.id})`,
      vues: sql<VueListee[]>`(
        select coalesce(json_agg(json_build_object('id', v.id, 'nom', v.nom, 'requete', v.requete) order by v.nom, v.id), '[]')
        from vues v where v.organisation_id in ${organisationsDe(lecteur.id)} and (v.partagee or v.auteur_id = ${lecteur.id}))`,
    })
    .from(comptes);
  if (!portefeuille) throw new Error("A count answers one row");
  return portefeuille;
}

/** The colleagues somebody has in their bodies of a kind, by name. */
export const colleguesDe = (db: Db, moi: string, corps: Affectation["corps"]): Promise<Collegue[]> =>
  db
    .selectDistinct({ id: utilisateurs.id, nom: utilisateurs.name })
    .from(affectations)
    .innerJoin(organisations, eq(organisations.id, affectations.organisationId))
    .innerJoin(utilisateurs, eq(utilisateurs.id, affectations.utilisateurId))
    .where(
      and(
        eq(organisations.corps, corps),
        ne(utilisateurs.id, moi),
        sql`${organisations.id} in ${organisationsDe(moi)}`,
      ),
    )
    .orderBy(utilisateurs.name);

const organisationsDe = (id: string) => sql`(select organisation_id from affectations where utilisateur_id = ${id})`;
