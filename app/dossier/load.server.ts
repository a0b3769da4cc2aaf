import { base } from "#app/base.server.ts";
import { rattraper } from "#app/execute.server.ts";
import { introuvable, requireActeur } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import type { Ligne } from "#db/journal.ts";
import { lireFlux } from "#db/queries/stream.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { type DateCivile, jourAParis } from "#workflows/civil-date.ts";
import type { Dossier } from "#workflows/dossier.ts";

export type Ouvert = {
  readonly db: Db;
  readonly id: string;
  readonly acteur: Acteur;
  readonly dossier: Dossier;
  readonly lignes: readonly Ligne[];
  readonly aujourdhui: DateCivile;
};

/** A file as this person may see it, once the calendar has done what it had to do. 404 for everybody else. */
export async function ouvrirPour(request: Request, id = ""): Promise<Ouvert> {
  const acteur = await requireActeur(request, id);
  const db = await base();
  await rattraper(db, id);
  const flux = await lireFlux(db, id);
  if (!flux) throw introuvable();
  return { db, id, acteur, ...flux, aujourdhui: jourAParis(new Date()) };
}
