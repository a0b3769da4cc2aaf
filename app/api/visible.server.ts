import { rattraper } from "#app/execute.server.ts";
import { acteurSur } from "#db/queries/actor.ts";
import { type Flux, lireFlux } from "#db/queries/stream.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { arretSur } from "./answer.ts";
import type { Appel } from "./endpoint.server.ts";

/** « 33-2026-0147 »; anything else names no file, and is not worth a question to the register. */
const NUMERO = /^(\d{2,3}|2[AB])-\d{4}-\d{4,9}$/;

/** Who this person is on the file; for those who hold nothing there, it does not exist. */
export async function acteurVisible({ db, personne, id }: Appel): Promise<Acteur> {
  const acteur = NUMERO.test(id) ? await acteurSur(db, personne.id, id) : null;
  if (!acteur) throw arretSur({ refus: "introuvable" });
  return acteur;
}

/** The file as this person may see it, once the calendar has done what it had to do. */
export async function fluxVisible(appel: Appel): Promise<Flux & { readonly acteur: Acteur }> {
  const acteur = await acteurVisible(appel);
  await rattraper(appel.db, appel.id);
  const flux = await lireFlux(appel.db, appel.id);
  if (!flux) throw arretSur({ refus: "introuvable" });
  return { ...flux, acteur };
}
