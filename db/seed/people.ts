import { COMPTES_DE_DEMONSTRATION, DOMAINE } from "./accounts.ts";

export type Personnage = { readonly cle: string; readonly nom: string; readonly metier: string };

const personnage = (cle: string, nom: string, metier: string): Personnage => ({ cle, nom, metier });

/** Agents of the other regions, and a second officer in Gironde. */
const AGENTS = [
  personnage("ars.gironde", "Maud Castéra", "chargée de mission"),
  personnage("ars.bretagne", "Gwenaëlle Le Goff", "chargée de mission"),
  personnage("ars.bretagne.direction", "Yann Kermarrec", "directeur de la délégation départementale"),
  personnage("ars.idf", "Karim Benali", "chargé de mission"),
  personnage("ars.idf.direction", "Florence Aubert", "directrice de la délégation départementale"),
  personnage("dd.ars.morbihan", "Mikaël Tanguy", "chargé de mission"),
  personnage("dd.ars.essonne", "Odile Ferry", "chargée de mission"),
  personnage("cpam.morbihan", "Solenn Guillou", "référente des organisations coordonnées"),
  personnage("cpam.morbihan.direction", "Hervé Le Bihan", "directeur adjoint"),
  personnage("cpam.essonne", "Élodie Da Silva", "référente des organisations coordonnées"),
  personnage("cpam.essonne.direction", "Bernard Colin", "sous-directeur"),
  personnage("msa.bretagne", "Anne-Marie Jégo", "responsable de l’offre de soins"),
  personnage("msa.idf", "Isabelle Charron", "responsable de l’offre de soins"),
  personnage("urps.bretagne", "Ronan Le Roux", "médecin généraliste"),
  personnage("urps.idf", "Aïcha Diallo", "médecin généraliste"),
];

/** Those who carry the other projects: one each. */
const PORTEURS = [
  personnage("lacoste", "Anne Lacoste", "médecin généraliste"),
  personnage("dupuy", "Vincent Dupuy", "pharmacien"),
  personnage("barrere", "Sandrine Barrère", "infirmière libérale"),
  personnage("mothes", "Olivier Mothes", "masseur-kinésithérapeute"),
  personnage("fauchier", "Claire Fauchier", "sage-femme"),
  personnage("lartigue", "Benoît Lartigue", "médecin généraliste"),
  personnage("seguin", "Élise Séguin", "pharmacienne"),
  personnage("castaing", "Julien Castaing", "infirmier libéral"),
  personnage("pommier", "Nathalie Pommier", "médecin généraliste"),
  personnage("roumegous", "Philippe Roumégous", "chirurgien-dentiste"),
  personnage("bourdieu", "Laure Bourdieu", "orthophoniste"),
  personnage("daney", "Mathieu Daney", "médecin généraliste"),
  personnage("escarret", "Marie Escarret", "infirmière libérale"),
  personnage("videau", "Stéphane Videau", "pharmacien"),
  personnage("delbos", "Thierry Delbos", "médecin généraliste"),
  personnage("le.floch", "Maëlle Le Floch", "médecin généraliste"),
  personnage("cadoret", "Pierre-Yves Cadoret", "pharmacien"),
  personnage("le.gall", "Nolwenn Le Gall", "infirmière libérale"),
  personnage("rio", "Erwan Rio", "médecin généraliste"),
  personnage("guillemot", "Catherine Guillemot", "sage-femme"),
  personnage("jouan", "Tanguy Jouan", "masseur-kinésithérapeute"),
  personnage("le.dantec", "Morgane Le Dantec", "médecin généraliste"),
  personnage("allain", "Loïc Allain", "infirmier libéral"),
  personnage("corre", "Armelle Corre", "pharmacienne"),
  personnage("meunier", "Sophie Meunier", "médecin généraliste"),
  personnage("traore", "Mamadou Traoré", "infirmier libéral"),
  personnage("lemoine", "Patrick Lemoine", "pharmacien"),
  personnage("nguyen", "Linh Nguyen", "médecin généraliste"),
  personnage("rousseau", "Valérie Rousseau", "masseuse-kinésithérapeute"),
  personnage("haddad", "Samir Haddad", "médecin généraliste"),
  personnage("poirier", "Emmanuelle Poirier", "sage-femme"),
];

/** Coordinators of the contracts in force. */
const COORDINATION = [
  personnage("coordination.bassin", "Amélie Darrigade", "coordinatrice"),
  personnage("coordination.rade", "Florian Le Corre", "coordinateur"),
  personnage("coordination.orge", "Jessica Marques", "coordinatrice"),
];

const PRINCIPAUX = COMPTES_DE_DEMONSTRATION.map(({ courriel, nom }) =>
  personnage(courriel.slice(0, -DOMAINE.length - 1), nom, "médecin généraliste"),
);

/** Everybody of the demonstration. Professions are only read for those who carry a project. */
export const PERSONNAGES: readonly Personnage[] = [...PRINCIPAUX, ...AGENTS, ...PORTEURS, ...COORDINATION];
