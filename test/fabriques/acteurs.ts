import { type Acteur, type Qualite, SYSTEME } from "#workflows/acteur.ts";

const personne = (id: string, nom: string, ...qualites: Qualite[]): Acteur => ({ id, nom, qualites });

/** One person per capacity, named as in a small town. */
export const ACTEURS = {
  porteur: personne("porteur", "Dr Camille Ferrand", "porteur"),
  coporteur: personne("coporteur", "Louis Arnaud", "coporteur"),
  coordinateur: personne("coordination", "Inès Moreau", "coordinateur"),
  redacteur: personne("redaction", "Paul Tessier", "redacteur"),
  lecteur: personne("lecture", "Anne Roche", "lecteur"),
  "ars.instructeur": personne("ars", "Hélène Vidal", "ars.instructeur"),
  "ars.signataire": personne("ars-direction", "Marc Delmas", "ars.signataire"),
  "ars.delegation": personne("dd-ars", "Nadège Rouget", "ars.delegation"),
  "cpam.roc": personne("cpam", "Sofia Lambert", "cpam.roc"),
  "cpam.direction": personne("cpam-direction", "Jean Perrin", "cpam.direction"),
  msa: personne("msa", "Claire Bonnet", "msa"),
  urps: personne("urps", "Dr Hugo Marchand", "urps"),
  national: personne("national", "Nadia Klein", "national"),
  admin: personne("admin", "Service Atelier", "admin"),
  systeme: SYSTEME,
} satisfies Record<Qualite, Acteur>;
