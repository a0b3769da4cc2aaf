import { and, arrayContains, eq, inArray, isNull, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { DateCivile } from "#workflows/civil-date.ts";
import { numeroTape } from "#workflows/recherche/file-number.ts";
import { question } from "#workflows/recherche/words.ts";
import type { Db } from "../connection.ts";
import { recherches } from "../schema/desk.ts";
import { dossiers } from "../schema/files.ts";
import { jourDe } from "./own-date.ts";

/** What is asked of a list of files; an absent answer asks nothing. */
export type Filtres = {
  /** Words of a name, a number, a commune, or of a text deposited. */
  readonly texte?: string;
  readonly etape?: string;
  readonly attend?: string;
  readonly departement?: string;
  readonly taille?: number;
  /** The identifier of the person in charge; null for files nobody is in charge of. */
  readonly responsable?: string | null;
  /** First and last day, both included, of the next date of the file; of the party awaited, when one is asked for. */
  readonly echeance?: { readonly du?: DateCivile; readonly au: DateCivile };
};

/** Filters as conditions on a query of `dossiers`, in the territory of this word when there is one. */
export function conditions(db: Db, filtres: Filtres, territoire?: string): (SQL | undefined)[] {
  const { texte, etape, attend, departement, taille, responsable, echeance } = filtres;
  const numero = texte && numeroTape(texte);
  const mots = texte && !numero ? question(texte, territoire) : null;
  return [
    numero ? eq(dossiers.id, numero) : undefined,
    mots
      ? inArray(
          dossiers.id,
          db.select({ id: recherches.dossierId }).from(recherches).where(sql`${recherches.mots} @@ ${mots}::tsquery`),
        )
      : undefined,
    etape ? eq(dossiers.etape, etape) : undefined,
    attend ? arrayContains(dossiers.attend, [attend]) : undefined,
    departement ? eq(dossiers.departement, departement) : undefined,
    taille ? eq(dossiers.taille, taille) : undefined,
    responsable ? eq(dossiers.responsableId, responsable) : undefined,
    responsable === null ? isNull(dossiers.responsableId) : undefined,
    echeance && dansLaPeriode(echeance, attend ? jourDe(attend) : dossiers.echeanceLe),
  ];
}

/** Whether a date of a file is in a period. */
export const dansLaPeriode = ({ du, au }: NonNullable<Filtres["echeance"]>, jour: SQLWrapper): SQL | undefined =>
  and(du ? sql`${jour} >= ${du}` : undefined, sql`${jour} <= ${au}`);
