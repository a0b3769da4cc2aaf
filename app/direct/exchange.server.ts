import { ecrituresDepuis } from "#db/ecritures/load.ts";
import { Passager } from "./guest.ts";
import { OCTETS_PAR_MESSAGE } from "./limits.ts";
import { placeDe } from "./place.server.ts";
import { type Refus, refus } from "./refusal.ts";
import type { Salles } from "./rooms.server.ts";
import { ecrireReponse, lireEchange } from "./wire.ts";

type Echange = {
  readonly documentId: string;
  readonly personne: { readonly id: string; readonly nom: string };
  /** The last entry they know. */
  readonly depuis: number;
  readonly corps: Uint8Array;
};
const json = (status: number, erreur: string, message: string) => Response.json({ erreur, message }, { status });
const REVENEZ = () => json(503, "revenez", "L’enregistrement n’a pas eu lieu. Nouvel essai dans un instant.");
const refuser = ({ motif, phrase }: Refus, status: number) => json(status, motif, phrase);

/**
 * The live text without sockets: takes what somebody wrote and where they are, as a socket would; answers what was
 * written since, who else is here, and what they may write. Nothing is remembered from one exchange to the next.
 */
export async function echanger(salles: Salles, { documentId, personne, depuis, corps }: Echange): Promise<Response> {
  const { db } = salles.registre;
  const place = await placeDe(db, documentId, personne.id, "");
  if (!place) return json(404, "introuvable", "Ce document n’existe pas, ou vous n’y avez pas accès.");
  const dit = lireEchange(corps);
  if (!dit) return refuser(refus("illisible"), 400);
  const passager = new Passager(personne, place.droits);
  const salle = await salles.entrer(documentId, passager);
  if (!salle) return REVENEZ();
  try {
    if (dit.presence.length > 0) {
      const non = salle.presences.recevoir(dit.presence, { personne, lien: null });
      if (non) return refuser(non, 400);
    }
    if (dit.ecriture.length > 0) {
      salle.recevoir(passager, dit.ecriture);
      const issue = await passager.issue;
      if ("refus" in issue) return refuser(issue.refus, issue.refus.fermeture === 4403 ? 403 : 400);
      if ("revenez" in issue) return REVENEZ();
    }
    const { octets, curseur } = await ecrituresDepuis(db, documentId, depuis);
    const presence = salle.presences.autres(personne.id);
    const reponse = ecrireReponse({
      curseur,
      ecriture: octets ?? new Uint8Array(),
      presence,
      droits: place.droits.dits,
    });
    return new Response(Buffer.from(reponse), {
      headers: { "Content-Type": "application/octet-stream", "Cache-Control": "no-store" },
    });
  } finally {
    salles.sortir(salle, passager);
  }
}

/** The body of a request, unless it is larger than a message may be. */
export async function lireCorps(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length")) > OCTETS_PAR_MESSAGE) return null;
  const lecteur = request.body?.getReader();
  const morceaux: Uint8Array[] = [];
  let taille = 0;
  for (;;) {
    const morceau = (await lecteur?.read())?.value;
    if (!morceau) return Buffer.concat(morceaux);
    taille += morceau.length;
    morceaux.push(morceau);
    if (taille <= OCTETS_PAR_MESSAGE) continue;
    await lecteur?.cancel();
    return null;
  }
}
