import { and, asc, lte, notInArray } from "drizzle-orm";
import type { DateCivile } from "#workflows/civil-date.ts";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import { type Lecteur, visiblesPour } from "./visible.ts";

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

/** The living files whose nearest date comes on this day or before: the only ones an alert may be due on. */
export const dossiersProchesDUneDate = async (db: Db, jusquAu: DateCivile): Promise<string[]> =>
  (
    await db
      .select({ id: dossiers.id })
      .from(dossiers)
      .where(and(notInArray(dossiers.etape, FINIS), lte(dossiers.echeanceLe, jusquAu)))
      .orderBy(asc(dossiers.id))
  ).map(({ id }) => id);
