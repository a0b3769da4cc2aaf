import type { ActionType } from "../../modele.ts";

export const ACTIONS_PARCOURS: readonly ActionType[] = [
  {
    titre: "Insuffisance cardiaque : préparer la sortie avant la sortie",
    description:
      "L’hôpital prévient la ville avant la sortie. L’infirmier, le médecin et le pharmacien savent qui passe quand, et quels signes doivent alerter.",
    etapes: [
      "Réunissez le service de cardiologie, un médecin, un infirmier et un pharmacien autour de trois sorties récentes, sans nom.",
      "Écrivez une page : qui prévient, sous quel délai, par quel canal, avec quels documents.",
      "Convenez des signes d’alerte et de la personne à appeler, jour et nuit.",
      "Essayez pendant trois mois avec un seul service et quelques cabinets.",
      "Mesurez le délai avant la première visite, corrigez, puis étendez aux autres services.",
    ],
    pilote: "Une infirmière, avec un médecin généraliste",
    partenaires: ["Service de cardiologie", "Cardiologues de ville", "Pharmacies", "Hospitalisation à domicile"],
  },
  {
    titre: "Diabète : un suivi partagé et lisible",
    description:
      "Chacun sait quels examens sont à faire dans l’année, qui les prescrit, qui les rappelle, et où le patient trouve un rendez-vous pour les yeux et les pieds.",
    etapes: [
      "Relevez les examens de suivi qui manquent le plus, avec les totaux de la CPAM.",
      "Listez qui fait quoi sur le territoire : biologie, ophtalmologie, podologie, diététique, éducation thérapeutique.",
      "Écrivez l’aide-mémoire commun et faites-le relire par un spécialiste.",
      "Donnez au pharmacien et à l’infirmier un message simple pour rappeler l’examen qui manque.",
      "Faites le point deux fois par an avec les chiffres de la CPAM.",
    ],
    pilote: "Un médecin généraliste ou un pharmacien",
    partenaires: ["Laboratoires", "Podologues", "Ophtalmologistes et orthoptistes", "Diététiciens", "CPAM"],
  },
  {
    titre: "Situations complexes à domicile : savoir qui appeler",
    description:
      "Quand tout se mêle (âge, isolement, logement, maladie), la CPTS et le dispositif d’appui à la coordination (DAC) se répartissent les rôles, et chaque professionnel connaît le bon numéro.",
    etapes: [
      "Rencontrez le DAC : ce qu’il fait, ce qu’il ne fait pas, en combien de temps.",
      "Écrivez ensemble les critères d’appel et le partage des rôles.",
      "Diffusez une carte d’une page avec les numéros, relue par les infirmiers.",
      "Organisez un temps d’échange tous les deux mois sur des situations rendues anonymes.",
      "Comptez les appels au DAC venus de vos membres, avant et après.",
    ],
    pilote: "Une infirmière ou une assistante sociale",
    partenaires: ["DAC", "CCAS", "Services d’aide à domicile", "Service social du département"],
  },
  {
    titre: "Alcool : une porte d’entrée connue de tous",
    description:
      "Beaucoup de professionnels repèrent, peu savent vers qui adresser. Le parcours donne une première réponse en ville et un relais spécialisé avec un délai.",
    etapes: [
      "Recensez les consultations d’addictologie, leurs délais et leurs conditions d’accès.",
      "Formez des volontaires de plusieurs métiers au repérage et à l’entretien bref.",
      "Écrivez le chemin : premier entretien, relais, soutien de l’entourage, retour au médecin traitant.",
      "Nommez un correspondant que chacun peut appeler pour un avis.",
      "Comptez les orientations et les premiers rendez-vous obtenus, sans nom.",
    ],
    pilote: "Un médecin généraliste ou un pharmacien formé",
    partenaires: ["Centre d’addictologie", "Hôpital", "Associations d’entraide", "Psychologues"],
  },
  {
    titre: "Un annuaire vivant et une règle d’écriture commune",
    description:
      "Sans annuaire juste ni messagerie lue, aucun parcours ne tient. Cette action sert à toutes les autres : commencez par elle si vous hésitez.",
    etapes: [
      "Recueillez pour chaque membre : métier, numéro direct, adresse MSSanté, jours d’absence.",
      "Aidez ceux qui n’ont pas d’adresse MSSanté à l’ouvrir, sur place, en vingt minutes.",
      "Convenez d’une règle : objet du message, délai de réponse, ce qui se dit par téléphone.",
      "Faites vérifier l’annuaire deux fois par an et retirez les fiches non confirmées.",
    ],
    pilote: "La personne chargée de la coordination",
    partenaires: ["Hôpital", "Maisons de santé", "Opérateur régional du numérique en santé", "CPAM"],
  },
];
