import { reglages } from "#app/base.server.ts";
import { adresseElectronique, erreurDeCourriel, erreursDe } from "#app/compte/input.ts";
import type { Db } from "#db/connection.ts";
import { secret, sha256 } from "#db/fingerprint.ts";
import { estDeLEquipe, invitationEnAttente, inviter, nombreEnAttente } from "#db/queries/invitations.ts";
import { nomDuDossier, type RoleDonne } from "#db/queries/team.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { jourEtHeure, lettreDInvitation } from "./letter.ts";
import type { Reponse } from "./page.tsx";
import { estRoleDonne } from "./rights.ts";

const QUINZAINE = 14 * 24 * 3_600_000;
const EN_ATTENTE_MAXIMUM = 100;

export type Poste = {
  readonly db: Db;
  readonly dossierId: string;
  readonly acteur: Acteur;
  readonly formulaire: URLSearchParams;
};

/** Invites the address typed in the form. */
export async function inviterAdresse(poste: Poste): Promise<Reponse> {
  const { db, dossierId, formulaire } = poste;
  const courriel = adresseElectronique(formulaire.get("courriel"));
  const role = formulaire.get("role");
  const saisie = { courriel, role: role ?? "" };
  const mauvaise = erreurDeCourriel(courriel);
  const erreurs = erreursDe({
    courriel: mauvaise ?? (await empechement(db, dossierId, courriel)),
    role: estRoleDonne(role) ? undefined : "Choisissez ce que cette personne peut faire.",
  });
  if (!estRoleDonne(role) || Object.keys(erreurs).length > 0) return { saisie, erreurs };
  return envoyer(poste, courriel, role);
}

/** Sends an invitation again, with a new link: the former one stops working. */
export async function relancer(poste: Poste): Promise<Reponse> {
  const { db, dossierId, formulaire } = poste;
  const attendue = await invitationEnAttente(db, dossierId, formulaire.get("invitation") ?? "");
  if (!attendue || !estRoleDonne(attendue.role)) {
    return { alerte: "Cette invitation a été annulée, remplacée, ou a reçu sa réponse. La liste est à jour." };
  }
  return envoyer(poste, attendue.courriel, attendue.role);
}

async function empechement(db: Db, dossierId: string, courriel: string): Promise<string | undefined> {
  if (await estDeLEquipe(db, dossierId, courriel)) {
    return "Cette personne est déjà dans l’équipe. Changez son rôle dans la liste des membres.";
  }
  if ((await nombreEnAttente(db, dossierId)) < EN_ATTENTE_MAXIMUM) return undefined;
  return "Trop d’invitations attendent déjà une réponse. Annulez celles qui ne servent plus.";
}

async function envoyer(
  { db, dossierId, acteur, formulaire }: Poste,
  courriel: string,
  role: RoleDonne,
): Promise<Reponse> {
  const instant = new Date();
  const jeton = secret();
  const { adresse } = await reglages();
  const lien = `${adresse}/invitation/${jeton}`;
  const expireLe = new Date(instant.getTime() + QUINZAINE);
  const dossier = (await nomDuDossier(db, dossierId)) ?? dossierId;
  const jusquAu = jourEtHeure(expireLe);
  // The same form sent twice gives the same name: one invitation, one letter.
  const id = sha256(`${formulaire.get("cle")}:${dossierId}:${courriel}`);
  const nouvelle = await inviter(
    db,
    { id, dossierId, courriel, role, empreinte: sha256(jeton), inviteParId: acteur.id, expireLe },
    lettreDInvitation({ invitePar: acteur.nom, dossier, role, lien, jusquAu }),
    instant,
  );
  if (!nouvelle)
    return { alerte: `L’invitation de ${courriel} est déjà partie. Renvoyez-la pour obtenir un autre lien.` };
  return { envoyee: { courriel, lien, jusquAu } };
}
