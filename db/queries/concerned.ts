import type { Organisme, Qualite } from "#workflows/acteur.ts";
import { type DateCivile, jourAParis } from "#workflows/civil-date.ts";
import type { Db } from "../connection.ts";
import { demander } from "../retained.ts";
import type { Envoi } from "../schema/notices.ts";
import { qualiteDe } from "./actor.ts";

/** Somebody a file concerns, in which capacities, and how they want their letters. */
export type Concernee = {
  readonly id: string;
  readonly nom: string;
  readonly courriel: string;
  readonly qualites: readonly Qualite[];
  readonly envois: Readonly<Record<string, Envoi>>;
};
type Corps = "cpts" | "ars" | Organisme;
type Rangee = Omit<Concernee, "qualites" | "envois"> & {
  role: Qualite | null;
  corps: Parameters<typeof qualiteDe>[0] | null;
  fonction: Parameters<typeof qualiteDe>[1] | null;
  envois: Record<string, Envoi> | null;
};

/**
 * The people of these bodies on a file, on a civil day of Paris: its whole team, the agents competent for its
 * territory, those to whom one of them delegates their signature. One query.
 */
export async function concerneesPar(
  db: Db,
  dossierId: string,
  corps: readonly Corps[],
  aujourdhui: DateCivile = jourAParis(new Date()),
): Promise<Concernee[]> {
  return reunir(await demander(db, CONCERNEES, [dossierId, corps.includes("cpts"), corps, aujourdhui]));
}

const CONCERNEES = {
  nom: "concernees",
  texte: `
    select p.id, p.nom, p.courriel, capacite.role, capacite.corps, capacite.fonction,
      (select json_object_agg(type, envoi) from preferences where utilisateur_id = p.id) as envois
    from (
      select utilisateur_id, role, null as corps, null as fonction from equipes
      where dossier_id = $1 and $2::boolean
      union all
      select a.utilisateur_id, null, o.corps, a.fonction
      from dossiers d
      join organisations o on o.corps = any($3::text[])
        and case when o.corps in ('ars', 'urps') then d.region else d.departement end = any(o.territoires)
      join (
        select organisation_id, utilisateur_id, fonction from affectations
        union all
        select organisation_id, delegataire_id, case corps when 'ars' then 'signataire' when 'cpam' then 'direction' end
        from delegations
        join organisations on organisations.id = organisation_id
        where retiree_le is null and $4::date between du and au
      ) as a on a.organisation_id = o.id
      where d.id = $1
    ) as capacite
    join utilisateurs p on p.id = capacite.utilisateur_id
    order by p.id, capacite.role, capacite.corps, capacite.fonction`,
};

/** One row a person, with all their capacities; a function foreign to its body gives none. */
function reunir(rangees: readonly Rangee[]): Concernee[] {
  const personnes = new Map<string, Concernee>();
  for (const { role, corps, fonction, envois, ...personne } of rangees) {
    const qualite = role ?? (corps && fonction && qualiteDe(corps, fonction));
    if (!qualite) continue;
    const qualites = new Set([...(personnes.get(personne.id)?.qualites ?? []), qualite]);
    personnes.set(personne.id, { ...personne, qualites: [...qualites], envois: envois ?? {} });
  }
  return [...personnes.values()];
}
