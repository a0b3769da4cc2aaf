import type { Server } from "node:http";
import { auth } from "#app/auth.server.ts";
import { connexion } from "#app/base.server.ts";
import { VeilleDesDroits } from "./rights-watch.server.ts";
import { type Registre, Salles } from "./rooms.server.ts";
import { Prises } from "./socket.server.ts";
import type { LireSession } from "./upgrade.server.ts";

export type Direct = {
  readonly salles: Salles;
  readonly veille: VeilleDesDroits;
  ecouter(serveur: Server, options?: { seules?: boolean }): void;
  /** Stores what was taken, and asks everybody to come back. */
  arreter(): Promise<void>;
  /** Stops listening, and nothing else: what was taken and not yet stored is lost. */
  oublier(): Promise<void>;
};

/** Everything one process needs to serve live documents on a register. */
export async function creerDirect(registre: Registre, lireSession: LireSession): Promise<Direct> {
  const salles = new Salles(registre);
  const veille = new VeilleDesDroits(salles);
  const prises = new Prises(salles, lireSession);
  await salles.demarrer();
  await veille.demarrer();
  return {
    salles,
    veille,
    ecouter: (serveur, options) => prises.ecouter(serveur, options),
    arreter: async () => {
      await veille.arreter();
      prises.arreter();
      await salles.arreter();
    },
    oublier: async () => {
      await veille.arreter();
      await salles.oublier();
    },
  };
}

// One for the whole process, even when development reloads this module.
const partage = globalThis as { __direct?: Promise<Direct> };

export const direct = (): Promise<Direct> => {
  partage.__direct ??= (async () => {
    const lireSession: LireSession = async (headers) => {
      const ouverte = await (await auth()).api.getSession({ headers });
      return ouverte && { id: ouverte.session.id, personne: { id: ouverte.user.id, nom: ouverte.user.name } };
    };
    return creerDirect(await connexion(), lireSession);
  })();
  return partage.__direct;
};

/** What was opened stays known: a request that comes late is told to come back, and opens nothing. */
export const arreterDirect = async (): Promise<void> => (await partage.__direct)?.arreter();
