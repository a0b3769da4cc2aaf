import { and, eq, inArray, notInArray, or, type SQL, sql } from "drizzle-orm";
import { motDuTerritoire } from "#workflows/recherche/words.ts";
import type { Db } from "../connection.ts";
import { dossiers, equipes } from "../schema/files.ts";
import type { Affectation } from "./actor.ts";

/** Whose eyes: a person and the bodies they work for. */
export type Lecteur = { readonly id: string; readonly affectations: readonly Affectation[] };

const territoires = (lecteur: Lecteur, ...corps: Affectation["corps"][]): string[] =>
  lecteur.affectations
    .filter((affectation) => corps.includes(affectation.corps))
    .flatMap(({ territoires }) => territoires);

/**
 * A part of the register; `nom` is the same for all who see that very part, `mot` the word its files are found by.
 * Both are absent where it is no territory.
 */
export type Portee = { readonly condition: SQL; readonly nom?: string; readonly mot?: string };

/**
 * The parts of the register a person may see, none overlapping another: each territory of their bodies, then the
 * files of their teams. Apart, each is read along an index; together, they are what the person sees.
 */
export function porteesPour(db: Db, lecteur: Lecteur): readonly Portee[] {
  if (lecteur.affectations.some(({ corps }) => corps === "admin")) return [{ condition: sql`true` }];
  const regions = [...new Set(territoires(lecteur, "ars", "urps"))];
  const departements = [...new Set(territoires(lecteur, "ddArs", "cpam", "msa"))];
  const equipe = inArray(
    dossiers.id,
    db.select({ id: equipes.dossierId }).from(equipes).where(eq(equipes.utilisateurId, lecteur.id)),
  );
  const horsRegions = regions.length > 0 ? notInArray(dossiers.region, regions) : undefined;
  const horsDepartements = departements.length > 0 ? notInArray(dossiers.departement, departements) : undefined;
  return [
    ...regions.map((region) => ({
      condition: eq(dossiers.region, region),
      nom: `région ${region}`,
      mot: motDuTerritoire("region", region),
    })),
    ...departements.map((departement) => ({
      condition: et(eq(dossiers.departement, departement), horsRegions),
      nom: `département ${[departement, ...regions].join(" hors ")}`,
      mot: motDuTerritoire("departement", departement),
    })),
    { condition: et(equipe, horsRegions, horsDepartements) },
  ];
}

/** The files a person may see, as one condition on a query. */
export const visiblesPour = (db: Db, lecteur: Lecteur): SQL | undefined =>
  or(...porteesPour(db, lecteur).map(({ condition }) => condition));

const et = (premiere: SQL, ...suite: (SQL | undefined)[]): SQL => and(premiere, ...suite) ?? premiere;
