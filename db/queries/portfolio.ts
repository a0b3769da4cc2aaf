import { and, eq, ne, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { affectations, organisations, utilisateurs } from "../schema/people.ts";
import type { Affectation } from "./actor.ts";
import { dejaComptes, retenirComptes } from "./counted.ts";
import { postesDe } from "./posts.ts";
import { AUCUN, type Comptes, comptesDe, type Regard } from "./tallies.ts";
import { type Lecteur, porteesPour } from "./visible.ts";

/** A colleague of one of the bodies of a person. */
export type Collegue = { readonly id: string; readonly nom: string };
/** A view as its tab shows it. */
export type VueListee = { readonly id: string; readonly nom: string; readonly requete: string };

export type Portefeuille = Comptes & {
  readonly collegues: readonly Collegue[];
  readonly vues: readonly VueListee[];
};

type Rangee = {
  readonly vue: string;
  readonly parts: readonly (Comptes & { readonly recompte: boolean })[];
  readonly collegues: readonly Collegue[];
  readonly vues: readonly VueListee[];
};

/**
 * What surrounds the list of files of somebody, in one statement whatever their number: the counts of all they see,
 * their colleagues, the views they may open. A territory where nothing has changed is not counted again.
 */
export async function portefeuilleDe(db: Db, lecteur: Lecteur, regard: Regard): Promise<Portefeuille> {
  const parts = porteesPour(db, lecteur).map((portee) => ({ portee, connus: dejaComptes(db, portee, regard) }));
  const comptes = parts.map(({ portee, connus }) => comptesDe(db, portee, regard, connus?.vue));
  const [rangee] = await db
    .select({
      vue: sql<Rangee["vue"]>`pg_current_snapshot()::text`,
      parts: sql<Rangee["parts"]>`json_build_array(${sql.join(comptes, sql`, `)})`,
      collegues: sql<Rangee["collegues"]>`(
        select coalesce(json_agg(distinct jsonb_build_object('id', u.id, 'nom', u.nom)), '[]')
        from affectations a join utilisateurs u on u.id = a.utilisateur_id
        where a.organisation_id in ${organisationsDe(db, lecteur.id)} and u.id <> ${lecteur.id})`,
      vues: sql<Rangee["vues"]>`(
        select coalesce(json_agg(json_build_object('id', v.id, 'nom', v.nom, 'requete', v.requete) order by v.nom, v.id), '[]')
        from vues v where v.organisation_id in ${organisationsDe(db, lecteur.id)} and (v.partagee or v.auteur_id = ${lecteur.id}))`,
    })
    .from(sql`(select 1) as une`);
  if (!rangee) throw new Error("A count answers one row");
  const { vue, collegues, vues } = rangee;
  const totaux = parts.map(({ portee, connus }, rang) => {
    const { recompte, ...nouveaux } = rangee.parts[rang] ?? { ...AUCUN, recompte: false };
    if (!recompte && connus) return connus.comptes;
    retenirComptes(db, portee, regard, { vue, comptes: nouveaux });
    return nouveaux;
  });
  return { ...totaux.reduce(ajouter, AUCUN), collegues, vues };
}

const ajouter = (somme: Comptes, part: Comptes): Comptes =>
  Object.fromEntries(
    Object.entries(part).map(([nom, nombre]) => [nom, somme[nom as keyof Comptes] + nombre]),
  ) as Comptes;

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
        sql`${organisations.id} in ${organisationsDe(db, moi)}`,
      ),
    )
    .orderBy(utilisateurs.name);

const organisationsDe = (db: Db, id: string) => sql`(select organisation_id from ${postesDe(db, id)})`;
