import { and, desc, eq, ne, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { communes, dossiers } from "../schema/files.ts";
import { type Lecteur, visiblesPour } from "./visible.ts";

/** Another living file that holds some of the communes looked at. */
export type Voisin = Pick<
  typeof dossiers.$inferSelect,
  "id" | "nom" | "etat" | "departement" | "population" | "taille"
> & {
  /** Which of them, by code. */
  readonly codes: readonly string[];
};

const AU_PLUS = 60;

/**
 * The files other than this one that hold any of these communes, among those this reader may see; those that hold most
 * of them first, sixty at most. One statement, however many communes.
 */
export const voisinsDe = (
  db: Db,
  lecteur: Lecteur,
  saufDossierId: string,
  codes: readonly string[],
): Promise<Voisin[]> =>
  db
    .select({
      id: dossiers.id,
      nom: dossiers.nom,
      etat: dossiers.etat,
      departement: dossiers.departement,
      population: dossiers.population,
      taille: dossiers.taille,
      codes: sql<string[]>`array_agg(${communes.code} order by ${communes.code})`,
    })
    .from(communes)
    .innerJoin(dossiers, eq(dossiers.id, communes.dossierId))
    .where(
      and(
        sql`${communes.code} = any(${sql.param([...codes])}::text[])`,
        ne(communes.dossierId, saufDossierId),
        visiblesPour(db, lecteur),
      ),
    )
    .groupBy(dossiers.id)
    .orderBy(desc(sql`count(*)`), dossiers.id)
    .limit(AU_PLUS);
