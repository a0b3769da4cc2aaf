import type { Connexion, Db } from "../connection.ts";
import { ajouterEcritures, type Ecriture } from "./append.ts";

type Demande = {
  readonly documentId: string;
  readonly ecritures: readonly Ecriture[];
  readonly ranger: (ids: number[]) => void;
  readonly perdre: (erreur: unknown) => void;
};

// A document whose pen is held elsewhere is left out: it waits for itself alone.
const RANGER = `
  with voulues as materialized (
    select * from unnest($1::text[], $2::bytea[], $3::text[], $4::text[], $5::text[])
      with ordinality as v (document_id, octets, sections, par_id, par, rang)
  ), libres as materialized (
    select document_id from (select distinct document_id from voulues) as d
    where pg_try_advisory_xact_lock(hashtextextended(document_id, 0))
  ), ajout as (
    insert into ecritures (document_id, octets, sections, par_id, par, le)
    select document_id, octets, string_to_array(sections, ','), par_id, par, clock_timestamp()
    from voulues join libres using (document_id) order by rang
    returning id, document_id
  )
  select id, document_id as document, pg_notify('ecritures', document_id) from ajout order by id`;

/**
 * Stores what is written in all the documents of a process, on one line: while a store is under way what comes next
 * waits, and goes together. Same promise as `ajouterEcritures`, entry by entry.
 */
export class Rangement {
  #attente: Demande[] = [];
  #enCours = false;
  readonly #db: Db;
  readonly #ensemble: (valeurs: readonly unknown[]) => Promise<readonly { id: number | string; document: string }[]>;

  constructor({ db, preparer }: Pick<Connexion, "db" | "preparer">) {
    this.#db = db;
    this.#ensemble = preparer("ranger", RANGER);
  }

  /** Adds these entries to a document, in this order; answers their numbers. */
  ranger(documentId: string, ecritures: readonly Ecriture[]): Promise<number[]> {
    return new Promise((ranger, perdre) => {
      this.#attente.push({ documentId, ecritures, ranger, perdre });
      if (!this.#enCours) void this.#vider();
    });
  }

  async #vider(): Promise<void> {
    this.#enCours = true;
    while (this.#attente.length > 0) {
      const demandes = this.#attente;
      this.#attente = [];
      const ids = await this.#rangerEnsemble(demandes).catch(() => new Map<string, number[]>());
      for (const { documentId, ecritures, ranger, perdre } of demandes) {
        const siens = ids.get(documentId);
        if (siens) ranger(siens);
        // Refused together, or its pen held elsewhere: alone, it says why, or waits without holding back the others.
        else ajouterEcritures(this.#db, documentId, ecritures).then(ranger, perdre);
      }
    }
    this.#enCours = false;
  }

  async #rangerEnsemble(demandes: readonly Demande[]): Promise<Map<string, number[]>> {
    const rangees = demandes.flatMap(({ documentId, ecritures }) =>
      ecritures.map((ecriture) => ({ documentId, ...ecriture })),
    );
    const rangs = await this.#ensemble([
      rangees.map(({ documentId }) => documentId),
      rangees.map(({ octets }) => Buffer.from(octets.buffer, octets.byteOffset, octets.length)),
      rangees.map(({ sections }) => sections.join()),
      rangees.map(({ par }) => par.id),
      rangees.map(({ par }) => par.nom),
    ]);
    const ids = new Map<string, number[]>();
    for (const { id, document } of rangs) ids.set(document, [...(ids.get(document) ?? []), Number(id)]);
    return ids;
  }
}
