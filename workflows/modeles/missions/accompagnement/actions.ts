import type { ActionType } from "../../modele.ts";

export const ACTIONS_ACCOMPAGNEMENT: readonly ActionType[] = [
  {
    titre: "Accueillir les stagiaires comme de futurs voisins",
    description:
      "Logement, accueil commun à tous les métiers, une soirée par semestre : un stage réussi est la meilleure annonce.",
    etapes: [
      "Recensez les lieux de stage et les logements ; signez un accord avec la mairie.",
      "Écrivez un livret d’accueil de quatre pages : qui, où, transports, sorties.",
      "Organisez un accueil commun à chaque rentrée, étudiants en soins infirmiers et internes ensemble.",
      "Proposez une journée dans un autre métier que le leur.",
      "Recueillez leur avis à la fin, et gardez le contact de ceux qui le veulent.",
    ],
    pilote: "Un maître de stage ou une infirmière tutrice",
    partenaires: ["Faculté", "Instituts de formation", "Mairies", "Hôpital"],
  },
  {
    titre: "Un interlocuteur unique pour s’installer",
    description:
      "Une personne répond, fait visiter et met en lien avec la CPAM, l’ARS, l’ordre et la mairie. Le candidat ne raconte son projet qu’une fois.",
    etapes: [
      "Nommez la personne et publiez son numéro direct.",
      "Tenez à jour la liste des locaux, des cabinets qui cherchent et des aides par métier.",
      "Préparez avec la CPAM et l’ARS un rendez-vous commun pour chaque projet sérieux.",
      "Faites visiter le territoire, conjoint et enfants compris.",
      "Rappelez à un mois, à six mois et à un an.",
    ],
    pilote: "La personne chargée de la coordination",
    partenaires: ["CPAM", "ARS", "Ordres", "Mairies et intercommunalité"],
  },
  {
    titre: "Le compagnonnage des premiers mois",
    description:
      "Chaque nouvel arrivant a un parrain ou une marraine du même métier pendant un an, pour les questions qu’on n’ose pas poser.",
    etapes: [
      "Recrutez des parrains dans chaque métier et fixez leur rôle par écrit, en une page.",
      "Présentez le nouvel arrivant aux cabinets, aux pharmacies et à l’hôpital.",
      "Prévoyez un appel par mois et trois rencontres dans l’année.",
      "Aidez aux premières démarches : messagerie sécurisée de santé (MSSanté), facturation, remplaçants.",
      "Faites le bilan à un an avec les deux personnes, séparément.",
    ],
    pilote: "Un jeune installé, toutes professions",
    partenaires: ["Membres de la CPTS", "CPAM", "URPS"],
  },
  {
    titre: "Prendre soin de ceux qui soignent",
    description:
      "Un temps d’échange régulier, un contact d’écoute connu de tous, et de l’aide pour se faire remplacer : des départs évités.",
    etapes: [
      "Posez cinq questions anonymes aux membres sur la charge et la fatigue.",
      "Diffusez les numéros d’entraide des ordres et des associations de soignants.",
      "Organisez un échange trimestriel entre pairs, hors de la CPTS si cela met plus à l’aise.",
      "Tenez une liste commune de remplaçants, tous métiers.",
      "Reposez les cinq questions un an plus tard.",
    ],
    pilote: "Une infirmière ou un psychologue",
    partenaires: ["Ordres", "Associations d’entraide des soignants", "URPS"],
  },
];
