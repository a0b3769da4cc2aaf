import { data, redirect } from "@remix-run/node";
import { base } from "#app/base.server.ts";
import { type Personne, personneDe, requirePersonne } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { sha256 } from "#db/fingerprint.ts";
import { invitationDuLien, marquerAcceptee } from "#db/queries/invitations.ts";
import { rejoindre } from "#db/queries/team.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import { etatDuLien } from "./invitation-state.ts";
import { jourEtHeure } from "./letter.ts";
import { CE_QUE_FAIT } from "./roles.ts";

const STATUTS = { inconnu: 404, servi: 410, expire: 410, aConnecter: 200, autreCompte: 200, ouvert: 200 } as const;

/** What the link says to whoever follows it. An unknown link says nothing of any file. */
export async function lireInvitation(request: Request, jeton = "") {
  const personne = await personneDe(request);
  const invitation = await invitationDuLien(await base(), sha256(jeton));
  const etat = etatDuLien(invitation, personne?.courriel, new Date());
  const vue = {
    etat,
    jeton,
    vous: personne?.courriel,
    invitation: invitation && {
      dossierId: invitation.dossierId,
      dossier: invitation.dossier,
      courriel: invitation.courriel,
      invitePar: invitation.invitePar,
      role: NOM_QUALITE[invitation.role],
      droits: CE_QUE_FAIT[invitation.role],
      jusquAu: jourEtHeure(invitation.expireLe),
    },
  };
  return data(vue, { status: STATUTS[etat] });
}

/** Brings the person into the team, once. Anything else comes back to the page, which says why. */
export async function accepterInvitation(request: Request, jeton = ""): Promise<Response> {
  const personne = await requirePersonne(request);
  const db = await base();
  const dossierId = await db.transaction((tx) => accepterDans(tx as unknown as Db, personne, sha256(jeton)));
  return redirect(dossierId ? `/dossiers/${dossierId}` : `/invitation/${encodeURIComponent(jeton)}`);
}

async function accepterDans(tx: Db, personne: Personne, empreinte: string): Promise<string | null> {
  const instant = new Date();
  const invitation = await invitationDuLien(tx, empreinte, { verrou: true });
  if (!invitation || etatDuLien(invitation, personne.courriel, instant) !== "ouvert") return null;
  await rejoindre(tx, invitation.dossierId, personne.id, invitation.role);
  await marquerAcceptee(tx, invitation.id, instant);
  return invitation.dossierId;
}

export type VueDInvitation = Awaited<ReturnType<typeof lireInvitation>>["data"];
