import type { Version } from "#db/queries/versions.ts";

type Nommee = Pick<Version, "nature" | "numero" | "nom">;

/** « Version 2 », « Version de travail 3 : relue par le bureau ». */
export const nomDeVersion = ({ nature, numero, nom }: Nommee): string =>
  nature === "depot" ? `Version ${numero}` : `Version de travail ${numero}${nom ? ` : ${nom}` : ""}`;

/** Where there is little room: « Relue par le bureau (travail 3) ». */
export const nomCourt = ({ nature, numero, nom }: Nommee): string =>
  nature === "depot" ? `Version ${numero}` : nom ? `${nom} (travail ${numero})` : `Version de travail ${numero}`;

/** Inside a sentence or a title: « la version 2 », « la version de travail 3 ». */
export const enPhrase = ({ nature, numero }: Nommee): string =>
  `la version ${nature === "depot" ? "" : "de travail "}${numero}`;

/** The same with the name its author gave it: « la version de travail 3 « relue par le bureau » ». */
export const nommeeEnPhrase = (version: Nommee): string =>
  `${enPhrase(version)}${version.nom ? ` « ${version.nom} »` : ""}`;

/** The CPAM proposes a contract or minutes; the rest is deposited. */
const PROPOSES = ["contratTripartite", "compteRendu"];
export const natureEnMots = (nature: Version["nature"], modele: string): string =>
  nature === "travail" ? "Gardée" : PROPOSES.includes(modele) ? "Proposée" : "Déposée";

export const adresseDesVersions = (dossierId: string, modele: string): string =>
  `/ecrire/${dossierId}/${modele}/versions`;
