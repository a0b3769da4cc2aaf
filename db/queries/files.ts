import { and, eq, getTableColumns, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import type { DateCivile } from "#workflows/civil-date.ts";
import type { Db } from "../connection.ts";
import { retenue } from "../retained.ts";
import { communes, dossiers } from "../schema/files.ts";
import { conditions, type Filtres } from "./filters.ts";
import { curseurDe, ordreDe, ordreReuni, suiteDe, type Tri } from "./order.ts";
import { estUnOrganisme, jourDAvis } from "./own-date.ts";
import { type Lecteur, porteesPour } from "./visible.ts";

/** A row of the lists, and what some readers ask beside it: nothing for the others. */
export type Ligne = typeof dossiers.$inferSelect & {
  /** The day by which the opinion of the body of the reader is asked. */
  readonly avisLe?: DateCivile | null;
  /** The names of its communes, when words were searched for. */
  readonly lieux?: readonly string[];
};
type Page = {
  readonly filtres?: Filtres;
  readonly tri?: Tri;
  /** Where the page before ended, as it said itself. */
  readonly curseur?: string;
  readonly limite?: number;
  /** The hand of the reader: a body that gives opinions reads its own day beside that of the row. */
  readonly main?: string;
};

/** One page of the files a person may see; `suivant` is the cursor of the next page, absent on the last one. */
export async function listerDossiers(
  db: Db,
  lecteur: Lecteur,
  { filtres = {}, tri = "echeance", curseur, limite = 50, main }: Page,
): Promise<{ lignes: Ligne[]; suivant?: string }> {
  const parts = suiteDe(tri, curseur).flatMap((suite) =>
    porteesPour(db, lecteur).map(({ condition, mot }) =>
      db
        .select(colonnes(db, filtres, main))
        .from(dossiers)
        .where(and(condition, ...conditions(db, filtres, mot), suite))
        .orderBy(...ordreDe(tri))
        .limit(limite + 1),
    ),
  );
  const [premiere, deuxieme, ...autres] = parts;
  if (!premiere) return { lignes: [] };
  // Each part is already in order and short: putting them together costs nothing more.
  const lignes = await (deuxieme
    ? unionAll(premiere, deuxieme, ...autres)
        .orderBy(...ordreReuni(tri))
        .limit(limite + 1)
    : premiere);
  const page = lignes.slice(0, limite);
  const derniere = page.at(-1);
  return lignes.length > limite && derniere ? { lignes: page, suivant: curseurDe(tri, derniere) } : { lignes: page };
}

const colonnes = (db: Db, { texte }: Filtres, main?: string) => ({
  ...getTableColumns(dossiers),
  avisLe: sql<DateCivile | null>`(${main && estUnOrganisme(main) ? jourDAvis(main) : sql`null`})::text`.as("avis_le"),
  lieux: sql<string[]>`${texte ? lieuxDe(db) : sql`'{}'::text[]`}`.as("lieux"),
});

const lieuxDe = (db: Db) =>
  sql`array(${db.select({ nom: communes.nom }).from(communes).where(eq(communes.dossierId, dossiers.id))})`;

/** The living files whose law acts on or before this day: the calendar passes over them each day. */
export const dossiersEchus = async (db: Db, aujourdhui: string): Promise<string[]> =>
  (await db.select({ id: dossiers.id }).from(dossiers).where(sql`${dossiers.effetLe} <= ${aujourdhui}`)).map(
    ({ id }) => id,
  );

/** Whether the law has something to do on this file by this day: one indexed row, no replay. */
export const estEchu = async (db: Db, id: string, aujourdhui: string): Promise<boolean> =>
  (await retenue(db, "est_echu", ECHU).execute({ id, aujourdhui })).length > 0;

const ECHU = (db: Db) =>
  db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(and(eq(dossiers.id, sql.placeholder("id")), sql`${dossiers.effetLe} <= ${sql.placeholder("aujourdhui")}`));
