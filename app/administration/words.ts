import type { Qualite } from "#workflows/acteur.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";

export const CORPS = ["ars", "ddArs", "cpam", "msa", "urps", "national", "admin"] as const;
export type CorpsOrganise = (typeof CORPS)[number];
export type Fonction = "instructeur" | "signataire" | "roc" | "direction" | "membre";

export const NOM_CORPS: Record<CorpsOrganise, string> = {
  ars: "ARS",
  ddArs: "Délégation départementale de l’ARS",
  cpam: "CPAM",
  msa: "MSA",
  urps: "URPS",
  national: "Observation nationale",
  admin: "Administration du service",
};

/** The functions that exist in a body, each with the capacity it gives. */
const FONCTIONS: Record<CorpsOrganise, Partial<Record<Fonction, Qualite>>> = {
  ars: { instructeur: "ars.instructeur", signataire: "ars.signataire" },
  ddArs: { membre: "ars.delegation" },
  cpam: { roc: "cpam.roc", direction: "cpam.direction" },
  msa: { membre: "msa" },
  urps: { membre: "urps" },
  national: { membre: "national" },
  admin: { membre: "admin" },
};

export const estUnCorps = (texte: string | null): texte is CorpsOrganise =>
  (CORPS as readonly (string | null)[]).includes(texte);

export const fonctionsDe = (corps: CorpsOrganise): Fonction[] => Object.keys(FONCTIONS[corps]) as Fonction[];

/** What a person reads for a function in a body: « Instruction à l’ARS ». */
export function nomDeFonction(corps: CorpsOrganise, fonction: Fonction): string {
  const qualite = FONCTIONS[corps][fonction];
  return qualite ? NOM_QUALITE[qualite] : "Fonction sans effet";
}

/** Words of each kind of territory. */
export const ECHELLE: Record<CorpsOrganise, string> = {
  ars: "Régions",
  urps: "Régions",
  ddArs: "Départements",
  cpam: "Départements",
  msa: "Départements",
  national: "France entière",
  admin: "France entière",
};
