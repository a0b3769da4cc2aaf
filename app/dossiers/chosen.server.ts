import { base } from "#app/base.server.ts";
import { rattraper } from "#app/execute.server.ts";
import { introuvable, type Personne, requirePersonne } from "#app/session.server.ts";
import { acteurSur } from "#db/queries/actor.ts";
import { lireFlux } from "#db/queries/stream.ts";
import type { Acteur } from "#workflows/acteur.ts";
import type { Dossier } from "#workflows/dossier.ts";

/** As many as a page shows. */
const MAXIMUM = 50;

export type Choisi = { readonly id: string; readonly acteur: Acteur; readonly dossier: Dossier };

/** Somebody of one of these bodies; for everybody else the page does not exist. */
export async function requireAgent(request: Request, ...corps: Personne["affectations"][number]["corps"][]) {
  const personne = await requirePersonne(request);
  if (!personne.affectations.some((affectation) => corps.includes(affectation.corps))) throw introuvable();
  return personne;
}

/** The files ticked in a list, as this person may see them today, in that order. Those they may not see are not there. */
export async function dossiersChoisis({ id: moi }: Personne, saisie: URLSearchParams): Promise<readonly Choisi[]> {
  const db = await base();
  const choisis: Choisi[] = [];
  for (const id of [...new Set(saisie.getAll("dossier"))].slice(0, MAXIMUM)) {
    const acteur = await acteurSur(db, moi, id);
    if (!acteur) continue;
    await rattraper(db, id);
    const flux = await lireFlux(db, id);
    if (flux) choisis.push({ id, acteur, dossier: flux.dossier });
  }
  return choisis;
}

/** Where the list was, to come back to it: an address of ours, whatever was written. */
export const retourDe = (saisie: URLSearchParams): string => {
  const requete = new URLSearchParams(saisie.get("retour") ?? "").toString();
  return requete ? `/dossiers?${requete}` : "/dossiers";
};
