import { and, arrayOverlaps, asc, inArray, lte, notInArray, or } from "drizzle-orm";
import { ORGANISMES } from "#workflows/acteur.ts";
import { type DateCivile, plusJours } from "#workflows/civil-date.ts";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import { type Lecteur, visiblesPour } from "./visible.ts";

const avisAttendu = and(
  inArray(dossiers.etape, ["lettreIntention", "projetDeSante"]),
  arrayOverlaps(dossiers.attend, [...ORGANISMES]),
);
const FINIS = ["abandonne", "resilie", "echu"];

/** The files whose life is not over: those this reader may see; without a reader, all of them. */
export const dossiersVivants = async (db: Db, lecteur?: Lecteur): Promise<string[]> =>
  (
    await db
      .select({ id: dossiers.id })
      .from(dossiers)
      .where(and(notInArray(dossiers.etape, FINIS), lecteur && visiblesPour(db, lecteur)))
      .orderBy(asc(dossiers.id))
  ).map(({ id }) => id);

/**
 * The living files on which an alert may be due up to this day: by the date of those they wait for, by the day the law
 * acts, or by an opinion, whose date is not always that of the row.
 */
export const dossiersProchesDUneDate = async (db: Db, jusquAu: DateCivile): Promise<string[]> =>
  (
    await db
      .select({ id: dossiers.id })
      .from(dossiers)
      .where(
        and(
          notInArray(dossiers.etape, FINIS),
          or(lte(dossiers.echeanceLe, jusquAu), lte(dossiers.effetLe, plusJours(jusquAu, 1)), avisAttendu),
        ),
      )
      .orderBy(asc(dossiers.id))
  ).map(({ id }) => id);
