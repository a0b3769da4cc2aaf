import { dateLongue, enMinuscule, heure } from "#app/format.ts";
import type { RoleDonne } from "#db/queries/team.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { CE_QUE_FAIT } from "./roles.ts";

type Invitation = {
  readonly invitePar: string;
  readonly dossier: string;
  readonly role: RoleDonne;
  readonly lien: string;
  /** When the link stops working, in words. */
  readonly jusquAu: string;
};

/** « 6 décembre 2026 à 08:16 », in Paris: a link stops at an instant, not at the end of a day. */
export const jourEtHeure = (instant: Date): string => `${dateLongue(jourAParis(instant))} à ${heure(instant)}`;

/** The letter that carries the link. */
export const lettreDInvitation = ({ invitePar, dossier, role, lien, jusquAu }: Invitation) => ({
  sujet: `${dossier}\u00a0: ${invitePar} vous invite dans l’équipe`,
  texte: [
    "Bonjour,",
    `${invitePar} vous invite dans l’équipe du dossier «\u00a0${dossier}\u00a0», sur Atelier CPTS.`,
    `Votre rôle\u00a0: ${enMinuscule(NOM_QUALITE[role])}. ${CE_QUE_FAIT[role]}`,
    `Rejoindre l’équipe, jusqu’au ${jusquAu}\u00a0: ${lien}`,
    "Ce lien n’ouvre le dossier qu’à vous, connecté avec cette adresse électronique. Ne le transmettez pas.",
    "Si vous ne connaissez pas cette personne, ne faites rien\u00a0: sans réponse, l’invitation s’éteint d’elle-même.",
    "Atelier CPTS",
  ].join("\n\n"),
});
