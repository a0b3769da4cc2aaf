import type { ActionType } from "../../modele.ts";

export const ACTIONS_PARCOURS: readonly ActionType[] = [
  {
    titre: "Préparer la sortie d’hôpital des patients insuffisants cardiaques",
    description:
      "L’hôpital prévient la ville avant la sortie. L’infirmier, le médecin et le pharmacien savent qui passe quand, et quels signes doivent alerter.",
    objectif:
      "D’ici un an, … patients sur dix reçoivent une première visite dans les … jours qui suivent la sortie, contre … aujourd’hui.",
    etapes: [
      "Réunir le service de cardiologie, un médecin, un infirmier et un pharmacien autour de trois sorties récentes, sans nom.",
      "Écrire une page : qui prévient, sous quel délai, par quel canal, avec quels documents.",
      "Convenir des signes d’alerte et de la personne à appeler, jour et nuit.",
      "Essayer pendant trois mois avec un seul service et quelques cabinets.",
      "Mesurer le délai avant la première visite, corriger, puis étendre aux autres services.",
    ],
    pilote: "Une infirmière, avec un médecin généraliste",
    partenaires: ["Service de cardiologie", "Cardiologues de ville", "Pharmacies", "Hospitalisation à domicile"],
  },
  {
    titre: "Partager le suivi des patients diabétiques",
    description:
      "Chacun sait quels examens sont à faire dans l’année, qui les prescrit, qui les rappelle, et où le patient trouve un rendez-vous pour les yeux et les pieds.",
    objectif: "D’ici deux ans, la part des patients dont les examens de l’année sont faits passe de … % à … %.",
    etapes: [
      "Relever les examens de suivi qui manquent le plus, avec les totaux de la CPAM.",
      "Lister qui fait quoi sur le territoire : biologie, ophtalmologie, podologie, diététique, éducation thérapeutique.",
      "Écrire l’aide-mémoire commun et le faire relire par un spécialiste.",
      "Donner au pharmacien et à l’infirmier un message simple pour rappeler l’examen qui manque.",
      "Faire le point deux fois par an avec les chiffres de la CPAM.",
    ],
    pilote: "Un médecin généraliste ou un pharmacien",
    partenaires: ["Laboratoires", "Podologues", "Ophtalmologistes et orthoptistes", "Diététiciens", "CPAM"],
  },
  {
    titre: "Appuyer les équipes à domicile dans les situations complexes",
    description:
      "Quand tout se mêle (âge, isolement, logement, maladie), la CPTS et le dispositif d’appui à la coordination (DAC) se répartissent les rôles, et chaque professionnel connaît le bon numéro.",
    objectif:
      "D’ici un an, les membres appellent le DAC pour … situations, contre … aujourd’hui, et reçoivent une réponse en moins de … jours.",
    etapes: [
      "Rencontrer le DAC : ce qu’il fait, ce qu’il ne fait pas, en combien de temps.",
      "Écrire ensemble les critères d’appel et le partage des rôles.",
      "Diffuser une carte d’une page avec les numéros, relue par les infirmiers.",
      "Organiser un temps d’échange tous les deux mois sur des situations rendues anonymes.",
      "Compter les appels au DAC venus des membres, avant et après.",
    ],
    pilote: "Une infirmière ou une assistante sociale",
    partenaires: ["DAC", "CCAS", "Services d’aide à domicile", "Service social du département"],
  },
  {
    titre: "Ouvrir aux personnes en difficulté avec l’alcool une porte d’entrée connue",
    description:
      "Beaucoup de professionnels repèrent, peu savent vers qui adresser. Le parcours donne une première réponse en ville et un relais spécialisé avec un délai.",
    objectif:
      "D’ici un an, … personnes orientées ont un premier rendez-vous en moins de … semaines, contre … aujourd’hui.",
    etapes: [
      "Recenser les consultations d’addictologie, leurs délais et leurs conditions d’accès.",
      "Former des volontaires de plusieurs métiers au repérage et à l’entretien bref.",
      "Écrire le chemin : premier entretien, relais, soutien de l’entourage, retour au médecin traitant.",
      "Nommer un correspondant que chacun peut appeler pour un avis.",
      "Compter les orientations et les premiers rendez-vous obtenus, sans nom.",
    ],
    pilote: "Un médecin généraliste ou un pharmacien formé",
    partenaires: ["Centre d’addictologie", "Hôpital", "Associations d’entraide", "Psychologues"],
  },
  {
    titre: "Relier les professionnels par un annuaire tenu et une messagerie lue",
    description:
      "Sans annuaire juste ni messagerie lue, aucun parcours ne tient. Cette action sert à toutes les autres : commencez par elle si vous hésitez.",
    objectif:
      "D’ici un an, … membres sur dix ont une adresse MSSanté et une fiche confirmée dans l’année, contre … aujourd’hui.",
    etapes: [
      "Recueillir pour chaque membre : métier, numéro direct, adresse MSSanté, jours d’absence.",
      "Aider ceux qui n’ont pas d’adresse MSSanté à l’ouvrir, sur place, en vingt minutes.",
      "Convenir d’une règle : objet du message, délai de réponse, ce qui se dit par téléphone.",
      "Faire vérifier l’annuaire deux fois par an et retirer les fiches non confirmées.",
    ],
    pilote: "La personne chargée de la coordination",
    partenaires: ["Hôpital", "Maisons de santé", "Opérateur régional du numérique en santé", "CPAM"],
  },
];
