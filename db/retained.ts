import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Db } from "./connection.ts";

type Ecrire<Preparee> = (db: Db) => { prepare(nom: string): Preparee };

/** What each line to the engine retains, as long as it is open. */
const lignes = new WeakMap<object, Map<Ecrire<unknown>, unknown>>();

/**
 * A statement that is always the same but for its values (`valeur`), used by every act or page: written once for each
 * line to the engine by `ecrire`, a constant of its module, and understood once. The engine refuses two statements of
 * one name.
 */
export function retenue<Preparee>(db: Db, nom: string, ecrire: Ecrire<Preparee>): Preparee {
  const { client } = db._.session as unknown as { client: object };
  const retenues = lignes.get(client) ?? new Map<Ecrire<unknown>, unknown>();
  lignes.set(client, retenues);
  const deja = retenues.get(ecrire) ?? ecrire(db).prepare(nom);
  retenues.set(ecrire, deja);
  return deja as Preparee;
}

/** Where a value comes, each time; written as its column writes it. */
export const valeur = (nom: string, colonne: PgColumn): SQL => sql`${sql.param(sql.placeholder(nom), colonne)}`;

/** The same for each column of a row. */
export const valeurs = <Colonnes extends Record<string, PgColumn>>(colonnes: Colonnes) =>
  Object.fromEntries(Object.entries(colonnes).map(([nom, colonne]) => [nom, valeur(nom, colonne)])) as {
    [nom in keyof Colonnes]: SQL;
  };

/** A statement retained in its own words, `$1` being the first of the values. Answers its rows. */
export async function demander<Rangee>(
  db: Db,
  { nom, texte }: { readonly nom: string; readonly texte: string },
  params: readonly unknown[],
): Promise<Rangee[]> {
  const requete = db._.session.prepareQuery({ sql: texte, params: [...params] }, undefined, nom, false);
  const { rows } = (await requete.execute()) as { rows: Rangee[] };
  return rows;
}
