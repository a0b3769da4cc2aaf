import type { Db } from "../connection.ts";
import { demander } from "../retained.ts";

export type Auteur = { readonly id: string; readonly nom: string };

export type Ecriture = {
  /** A Yjs update. */
  readonly octets: Uint8Array;
  /** The codes of the sections it touches. */
  readonly sections: readonly string[];
  readonly par: Auteur;
};

/**
 * Adds what was just written in a document to what is kept; once it answers, nothing of it can be lost. Answers its
 * number. Numbers of one document are in the order of commits: each writer holds the document's lock until its own.
 * Tells every process (`ecritures`, the document's id). One statement, or part of the caller's transaction.
 */
export async function ajouterEcriture(
  db: Db,
  { documentId, ...ecriture }: Ecriture & { readonly documentId: string },
): Promise<number> {
  const [id] = await ajouterEcritures(db, documentId, [ecriture]);
  if (id === undefined) throw new Error(`An entry of ${documentId} was just added and has no number`);
  return id;
}

// Numbers are taken once the pen is held; the columns come as arrays so that the statement is planned once.
const AJOUTER = {
  nom: "ajouter_ecritures",
  texte: `
  with verrou as materialized (select pg_advisory_xact_lock(hashtextextended($1::text, 0))),
  ajout as (
    insert into ecritures (document_id, octets, sections, par_id, par, le)
    select $1::text, decode(octets, 'base64'), string_to_array(sections, ','), par_id, par, clock_timestamp()
    from verrou, unnest($2::text[], $3::text[], $4::text[], $5::text[])
      with ordinality as voulues (octets, sections, par_id, par, rang)
    order by rang
    returning id
  )
  select id, pg_notify('ecritures', $1::text) from ajout order by id`,
};

/** Several entries of one document at once, in this order; their numbers in the same order. */
export async function ajouterEcritures(db: Db, documentId: string, ecritures: readonly Ecriture[]): Promise<number[]> {
  if (ecritures.length === 0) return [];
  const params = [
    documentId,
    ecritures.map(({ octets }) => Buffer.from(octets.buffer, octets.byteOffset, octets.length).toString("base64")),
    ecritures.map(({ sections }) => sections.join(",")),
    ecritures.map(({ par }) => par.id),
    ecritures.map(({ par }) => par.nom),
  ];
  const ajoutees = await demander<{ id: number | string }>(db, AJOUTER, params);
  return ajoutees.map(({ id }) => Number(id));
}
