import type { Db } from "#db/connection.ts";
import { acteurSur } from "#db/queries/actor.ts";
import { dossiersVivants } from "#db/queries/living.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { lecteurDuCalendrier } from "#db/queries/subscriptions.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { aUneSeance } from "./committee.ts";
import { evenementsDu } from "./events.ts";
import { calendrier, type Evenement } from "./ics.ts";

const SECRET = /^[\w-]{20,100}$/;

/**
 * The calendar of whoever holds a secret: the deadlines and meetings of the living files they may see at this very
 * request. Null when the secret opens nothing, or no longer does.
 */
export async function calendrierDe(db: Db, secret: string, instant = new Date()): Promise<string | null> {
  const lecteur = SECRET.test(secret) ? await lecteurDuCalendrier(db, secret) : null;
  if (!lecteur) return null;
  const evenements: Evenement[] = [];
  for (const id of await dossiersVivants(db, lecteur)) {
    const flux = await lireFlux(db, id);
    if (!flux) continue;
    const reviseLe = flux.lignes.at(-1)?.inscritLe ?? instant;
    // Capacities are read where they matter: a committee is shown to those invited.
    const acteur = aUneSeance(flux.dossier) ? await acteurSur(db, lecteur.id, id) : null;
    evenements.push(...evenementsDu({ id, dossier: flux.dossier, reviseLe, acteur }, jourAParis(instant)));
  }
  return calendrier(evenements);
}
