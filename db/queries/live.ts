import { sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { demander } from "../retained.ts";

/** Where each reader of a live text stands: a document, and the last entry read of it. */
export type Repere = { readonly documentId: string; readonly curseur: number };
export type Suite = { readonly documentId: string; readonly nombre: number; readonly derniere: number };

/** How many entries each document has after the one read, and the last of them. One query, for all of them. */
export async function suitesDe(db: Db, reperes: readonly Repere[]): Promise<Suite[]> {
  if (reperes.length === 0) return [];
  const { rows } = (await db.execute(sql`
    select repere.id as "documentId", count(ecritures.id)::int as nombre, coalesce(max(ecritures.id), repere.curseur) as derniere
    from unnest(${sql.param(reperes.map(({ documentId }) => documentId))}::text[],
                ${sql.param(reperes.map(({ curseur }) => curseur))}::bigint[]) as repere (id, curseur)
    left join ecritures on ecritures.document_id = repere.id and ecritures.id > repere.curseur
    group by repere.id, repere.curseur`)) as unknown as {
    rows: (Omit<Suite, "derniere"> & { derniere: number | string })[];
  };
  return rows.map((suite) => ({ ...suite, derniere: Number(suite.derniere) }));
}

/** Somebody connected: who, on which file, by which session (none for a personal token). */
export type Connecte = { readonly dossierId: string; readonly utilisateurId: string; readonly sessionId: string };

/**
 * Everything the rights of these people hang on, as text to compare: the file and its version, their place in its team,
 * their bodies, the delegations in their days, their session. Only what changed is worth working out again. One query; "" for a session ended.
 */
export async function causesDesDroits(db: Db, connectes: readonly Connecte[]): Promise<string[]> {
  if (connectes.length === 0) return [];
  const colonne = (lire: (connecte: Connecte) => string) => sql`${sql.param(connectes.map(lire))}::text[]`;
  const { rows } = (await db.execute(sql`
    select case when sessions.id is null then '' else concat_ws('|', dossiers.version, dossiers.region, dossiers.departement,
      equipes.role, array_to_string(equipes.perimetre, ','),
      (select string_agg(concat_ws('/', organisations.id, organisations.corps, affectations.fonction,
                                   array_to_string(organisations.territoires, ',')), ';'
                         order by organisations.id, affectations.fonction)
       from affectations join organisations on organisations.id = affectations.organisation_id
       where affectations.utilisateur_id = connecte.personne),
      (select string_agg(delegations.id, ';' order by delegations.id) from delegations
       where delegations.delegataire_id = connecte.personne and delegations.retiree_le is null
         and (now() at time zone 'Europe/Paris')::date between delegations.du and delegations.au)) end as causes
    from unnest(${colonne(({ dossierId }) => dossierId)}, ${colonne(({ utilisateurId }) => utilisateurId)},
                ${colonne(({ sessionId }) => sessionId)}) with ordinality as connecte (dossier, personne, session, rang)
    join dossiers on dossiers.id = connecte.dossier
    left join sessions on sessions.id = connecte.session and sessions.expire_le > now()
    left join equipes on equipes.dossier_id = connecte.dossier and equipes.utilisateur_id = connecte.personne
    order by connecte.rang`)) as unknown as { rows: { causes: string }[] };
  return rows.map(({ causes }) => causes);
}

const ANNONCER = { nom: "annoncer_dossier", texte: "select pg_notify('dossiers', $1)" };

/** Tells every process, at the commit of the transaction, that the rights on a file may have changed (`dossiers`). */
export async function annoncerDossier(tx: Db, dossierId: string): Promise<void> {
  await demander(tx, ANNONCER, [dossierId]);
}
