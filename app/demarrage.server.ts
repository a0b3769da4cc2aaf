import type { Server } from "node:http";
import { completerLesMots } from "#db/projections/words.ts";
import { base, connexion, fermer, reglages } from "./base.server.ts";
import { demarrerCalendrier } from "./calendar.server.ts";
import { demarrerFacteur } from "./courriels/worker.server.ts";
import { annonce } from "./demonstration/banner.ts";
import { peupler } from "./demonstration/seed.server.ts";
import { arreterDirect, direct } from "./direct/start.server.ts";
import { fermerDocx } from "./docx/render.server.ts";
import { fermerPdf } from "./pdf/render.server.ts";

export { pendantUneVisite } from "./once.server.ts";

let arrets: (() => unknown)[] = [];

/** Opens the register, plays the demonstration on an empty one, then starts what runs between two requests. */
export async function demarrer(serveur: Server): Promise<void> {
  const { moteur } = await connexion();
  const { mode, smtp, expediteur } = await reglages();
  if (mode === "demo") {
    await peupler(await base());
    console.log(annonce());
  }
  await completerLesMots(await base());
  if (moteur === "embarque") {
    console.log("Base embarquée : pour essayer et montrer. Elle ne résiste pas à une coupure de courant.");
  }
  // In development, the tool that reloads pages opens sockets of its own.
  (await direct()).ecouter(serveur, { seules: process.env.NODE_ENV === "production" });
  arrets = [demarrerFacteur(await base(), { smtp, expediteur }), demarrerCalendrier(await base())];
}

/** Stores what is being written and asks its authors to come back: before the last request, for sockets never end. */
export const prevenir = (): Promise<void> => arreterDirect();

export async function arreter(): Promise<void> {
  for (const arret of arrets) await arret();
  await fermerPdf();
  await fermerDocx();
  await fermer();
}
