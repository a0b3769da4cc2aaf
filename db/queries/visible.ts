import { eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { dossiers, equipes } from "../schema/files.ts";
import type { Affectation } from "./actor.ts";

/** Whose eyes: a person and the bodies they work for. */
export type Lecteur = { readonly id: string; readonly affectations: readonly Affectation[] };

const territoires = (lecteur: Lecteur, ...corps: Affectation["corps"][]): string[] =>
  lecteur.affectations
    .filter((affectation) => corps.includes(affectation.corps))
    .flatMap(({ territoires }) => territoires);

/** The files a person may see, as a condition on a query: their teams, the territory of their bodies. */
export function visiblesPour(db: Db, lecteur: Lecteur): SQL | undefined {
  if (lecteur.affectations.some(({ corps }) => corps === "admin")) return sql`true`;
  const regions = territoires(lecteur, "ars", "urps");
  const departements = territoires(lecteur, "cpam", "msa");
  return or(
    inArray(
      dossiers.id,
      db.select({ id: equipes.dossierId }).from(equipes).where(eq(equipes.utilisateurId, lecteur.id)),
    ),
    regions.length > 0 ? inArray(dossiers.region, regions) : undefined,
    departements.length > 0 ? inArray(dossiers.departement, departements) : undefined,
  );
}
