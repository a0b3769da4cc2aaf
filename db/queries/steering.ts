import { and, asc, count, desc, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import type { Affectation } from "./actor.ts";

export type Echelle = "region" | "departement";
/** What a reader may count: everything by region, or the territories of their bodies by département. */
export type Perimetre = { readonly echelle: Echelle; readonly condition: SQL | undefined };

const territoires = (affectations: readonly Affectation[], ...corps: Affectation["corps"][]) =>
  affectations.filter((affectation) => corps.includes(affectation.corps)).flatMap(({ territoires }) => territoires);

/** Null for whoever steers nothing. The widest body of a person decides. */
export function perimetreDe(affectations: readonly Affectation[]): Perimetre | null {
  if (affectations.some(({ corps }) => corps === "national" || corps === "admin")) {
    return { echelle: "region", condition: undefined };
  }
  const regions = territoires(affectations, "ars");
  const departements = territoires(affectations, "ddArs", "cpam");
  if (regions.length + departements.length === 0) return null;
  const condition = or(
    regions.length > 0 ? inArray(dossiers.region, regions) : undefined,
    departements.length > 0 ? inArray(dossiers.departement, departements) : undefined,
  );
  return { echelle: "departement", condition };
}

/**
 * Files, population and late deadlines, by territory and state: at most one row per couple, whatever the number of
 * files. No row names a file.
 */
export const situation = (db: Db, { echelle, condition }: Perimetre, aujourdhui: string) =>
  db
    .select({
      territoire: dossiers[echelle],
      etat: dossiers.etat,
      dossiers: count(),
      population: sql<number>`sum(${dossiers.population})`.mapWith(Number),
      enRetard: sql<number>`count(*) filter (where ${dossiers.echeanceLe} < ${aujourdhui}::date)`.mapWith(Number),
    })
    .from(dossiers)
    .where(condition)
    .groupBy(dossiers[echelle], dossiers.etat)
    .orderBy(asc(dossiers[echelle]), asc(dossiers.etat));

/** Which deadlines are past, how many of each, and since when the oldest. */
export const retards = (db: Db, { condition }: Perimetre, aujourdhui: string, max = 20) =>
  db
    .select({
      echeance: sql<string>`${dossiers.echeance}`,
      dossiers: count(),
      plusAncienne: sql<string>`min(${dossiers.echeanceLe})::text`,
    })
    .from(dossiers)
    .where(and(condition, sql`${dossiers.echeanceLe} < ${aujourdhui}::date`))
    .groupBy(dossiers.echeance)
    .orderBy(desc(count()), asc(dossiers.echeance))
    .limit(max);
