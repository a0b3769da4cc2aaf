import type { Exemples, ExemplesDeVolet } from "../../modele.ts";

export const EXEMPLES_DU_VOLET: ExemplesDeVolet = {
  contexte:
    "Trois cabinets ferment avant 2029 et douze communes sont classées en zone d’intervention prioritaire. Deux médecins sont maîtres de stage ; quatre autres et trois infirmières veulent le devenir. Six stagiaires sont venus en 2027, dont deux ont renoncé faute de logement. La communauté de communes Haute-Orbelle a deux appartements vides à Lestrac. Les trois derniers installés disent la même chose : c’est la rencontre avec l’équipe qui les a décidés, et le manque de logement qui a failli les faire partir.",
  indicateurs:
    "Stagiaires accueillis dans l’année : départ 6 (2027) ; cible 12 ; conventions de stage ; poids 40. Installations accompagnées jusqu’à leur terme : départ 0 ; cible 3 en deux ans ; attestations des professionnels ; poids 30. Maîtres de stage et tuteurs actifs, tous métiers : départ 2 ; cible 6 ; listes de la faculté et des instituts ; poids 30.",
};

export const EXEMPLES_ACCOMPAGNEMENT: Exemples = {
  calendrier:
    "À six mois : les deux appartements sont prêts, une page dit à qui s’adresser. À douze mois : neuf stagiaires sont venus, une soirée d’accueil a lieu chaque semestre. À dix-huit mois : chaque nouvel installé a un parrain d’un autre métier. À vingt-quatre mois : douze stagiaires dans l’année, et un bilan des départs comme des arrivées.",
  moyens:
    "Une orthophoniste conduit la mission, quatre heures par mois, avec la coordinatrice. La communauté de communes prête les logements et paie le chauffage. Coût : 6 500 € par an, surtout l’indemnité des maîtres de stage pour les soirées et l’accueil.",
};
