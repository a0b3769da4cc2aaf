/** Somebody who may try the service: what to type, who they are, what they see. */
export type Compte = { readonly courriel: string; readonly nom: string; readonly qui: string };

export const DOMAINE = "demo.example";
export const MOT_DE_PASSE = "demonstration-cpts";

const compte = (cle: string, nom: string, qui: string): Compte => ({ courriel: `${cle}@${DOMAINE}`, nom, qui });

/** The accounts shown to whoever starts the demonstration, all with the same password. */
export const COMPTES_DE_DEMONSTRATION: readonly Compte[] = [
  compte("porteur", "Camille Ferrand", "Porteuse du projet, médecin généraliste à Langon"),
  compte("coordination", "Inès Moreau", "Coordinatrice de deux CPTS de Gironde"),
  compte("redaction", "Paul Tessier", "Rédaction, infirmier libéral à Cadillac-sur-Garonne"),
  compte("ars", "Hélène Vidal", "Instruction à l’ARS Nouvelle-Aquitaine"),
  compte("ars.direction", "Marc Delmas", "Signature à l’ARS Nouvelle-Aquitaine"),
  compte("dd.ars", "Nadège Rouget", "Délégation départementale de la Gironde, avis sur les projets"),
  compte("cpam", "Sofia Lambert", "Référente des organisations coordonnées, CPAM de la Gironde"),
  compte("cpam.direction", "Jean Perrin", "Direction de la CPAM de la Gironde"),
  compte("msa", "Claire Bonnet", "MSA Gironde, avis sur les projets"),
  compte("urps", "Hugo Marchand", "URPS médecins libéraux Nouvelle-Aquitaine, avis sur les projets"),
  compte("national", "Nadia Klein", "Observation nationale"),
  compte("admin", "Thomas Girard", "Administration du service"),
];
