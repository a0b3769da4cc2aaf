import type { Qualite } from "#workflows/acteur.ts";

/** Who knocks at the door: a visitor, somebody signed in without any link to the file, and each capacity. */
export type Visiteur = "visiteur" | "etranger" | Exclude<Qualite, "systeme">;

const EQUIPE: Visiteur[] = ["porteur", "coporteur", "coordinateur", "redacteur", "lecteur"];
const AGENTS: Visiteur[] = ["ars.instructeur", "ars.signataire", "cpam.roc", "cpam.direction"];
/** Everybody who may see the file. The national observer sees none. */
const DU_DOSSIER: Visiteur[] = [...EQUIPE, ...AGENTS, "ars.delegation", "msa", "urps", "admin"];
const CONNECTES: Visiteur[] = ["etranger", ...DU_DOSSIER, "national"];

/**
 * What a page answers to those who may not see it: "connexion" sends a visitor to sign in and hides the page from
 * the others; "401" is the same for programs. Those who may see it get a page (or, posting nothing useful, an
 * answer that is neither a fault of ours nor a refusal to exist).
 */
type Porte = {
  readonly ferme: "jamais" | "connexion" | "401";
  readonly ouvertA: readonly Visiteur[];
  readonly ecrit?: readonly Visiteur[];
};

const publique: Porte = { ferme: "jamais", ouvertA: [] };
const connecte: Porte = { ferme: "connexion", ouvertA: CONNECTES };
const duDossier: Porte = { ferme: "connexion", ouvertA: DU_DOSSIER };
const reservee = (...ouvertA: Visiteur[]): Porte => ({ ferme: "connexion", ouvertA });
const programme = (ouvertA: readonly Visiteur[]): Porte => ({ ferme: "401", ouvertA });

/** The oracle: one row per address of the application. An address without a row fails the test. */
export const PORTES: Readonly<Record<string, Porte>> = {
  "/": publique,
  dossiers: reservee(...CONNECTES.filter((qui) => qui !== "national")),
  "dossiers/nouveau": connecte,
  "dossiers/reprendre": reservee("ars.instructeur", "ars.signataire", "admin"),
  "dossiers/vues": reservee(...AGENTS, "ars.delegation", "msa", "urps", "admin"),
  "dossiers/confier": reservee("ars.instructeur", "ars.signataire"),
  "dossiers/rappeler": reservee(...AGENTS),
  "dossiers/:id": duDossier,
  "dossiers/:id/journal": duDossier,
  "dossiers/:id/horloge": duDossier,
  // The ARS has answered on the file of the test: nobody has a silence to attest.
  "dossiers/:id/attestation": reservee(),
  "dossiers/:id/pieces/:version": duDossier,
  // The file of the test was played without its texts: there is no deposit to read.
  "dossiers/:id/instruction": reservee(),
  "dossiers/:id/presence": reservee(...AGENTS, "ars.delegation"),
  "dossiers/:id/echanges": reservee(...EQUIPE, ...AGENTS, "ars.delegation"),
  "dossiers/:id/appui": reservee(...EQUIPE, ...AGENTS, "ars.delegation", "urps"),
  // The demand of the test was made to the CPAM: the URPS has no part in it.
  "dossiers/:id/appui/:demande": reservee(...EQUIPE, ...AGENTS, "ars.delegation"),
  "dossiers/:id/territoire": reservee(),
  "dossiers/:id/equipe": duDossier,
  "dossiers/:id/preuve": duDossier,
  "dossiers/:id/preuve/zip": duDossier,
  // The act of the test is an amendment: those who may bind a party.
  "dossiers/:id/:acte": reservee("porteur", "coporteur", "cpam.direction", "ars.signataire"),
  "confirmations/:id/:version": duDossier,
  "ecrire/:id/:modele": reservee(...EQUIPE),
  "ecrire/:id/:modele/verifier": reservee(...EQUIPE),
  "ecrire/:id/:modele/importer": reservee(...EQUIPE.filter((qui) => qui !== "lecteur")),
  "direct/:document": reservee(...EQUIPE),
  "ecrire/:id/:modele/versions": reservee(...EQUIPE),
  "versions/:version": duDossier,
  // The version of the test is a deposit, compared with itself.
  "versions/:version/comparer/:autre": duDossier,
  "versions/:version/restaurer": reservee(...EQUIPE),
  "versions/:version/pdf": duDossier,
  "versions/:version/docx": duDossier,
  "versions/:version/markdown": duDossier,
  "versions/:version/json": duDossier,
  "ecrire/:id/:modele/images": reservee(...EQUIPE),
  // No picture of the test has this name: it does not exist for anybody.
  "images/:image": reservee(),
  "invitation/:jeton": publique,
  connexion: publique,
  inscription: publique,
  deconnexion: publique,
  compte: connecte,
  "compte/notifications": connecte,
  notifications: connecte,
  // No calendar has the secret of the test: it does not exist for anybody.
  "calendrier/:jeton": publique,
  administration: reservee("admin"),
  "administration/organismes": reservee("admin"),
  "administration/organismes/:organisme": reservee("admin"),
  // The body of the test is a MSA: nobody signs there by delegation.
  "administration/organismes/:organisme/delegations": reservee(),
  "administration/personnes": reservee("admin"),
  "administration/personnes/:personne": reservee("admin"),
  "administration/courriels": reservee("admin"),
  // The text of a letter is only readable in demonstration.
  "administration/courriels/:courriel": reservee(),
  papier: reservee("ars.instructeur", "ars.signataire"),
  "papier/specimen": reservee("ars.instructeur", "ars.signataire"),
  pilotage: reservee(...AGENTS, "ars.delegation", "national", "admin"),
  appui: reservee("etranger", ...EQUIPE, ...AGENTS, "urps"),
  "appui/catalogue": reservee("etranger", ...EQUIPE, ...AGENTS, "urps"),
  modeles: publique,
  "modeles/:code": publique,
  accessibilite: publique,
  "mentions-legales": publique,
  "donnees-personnelles": publique,
  "plan-du-site": publique,
  aide: publique,
  composants: publique,
  "api/auth/*": publique,
  "api/v1/dossiers": programme(CONNECTES),
  "api/v1/dossiers/:id": programme(DU_DOSSIER),
  "api/v1/dossiers/:id/actes": programme(DU_DOSSIER),
  "api/v1/dossiers/:id/journal": programme(DU_DOSSIER),
  "api/v1/openapi.json": publique,
};

/** Addresses that are nobody's: they answer 404 to all. */
export const NULLE_PART: readonly string[] = ["*", "api/v1/*"];

export const VISITEURS: readonly Visiteur[] = ["visiteur", ...CONNECTES];
