import type { ActionType } from "../../modele.ts";

export const ACTIONS_ACCOMPAGNEMENT: readonly ActionType[] = [
  {
    titre: "Accueillir les stagiaires comme de futurs voisins",
    description:
      "Logement, accueil commun à tous les métiers, une soirée par semestre : un stage réussi est la meilleure annonce.",
    objectif:
      "Chaque année, … stagiaires sont accueillis, contre … aujourd’hui, et … sur dix disent qu’ils reviendraient.",
    etapes: [
      "Recenser les lieux de stage et les logements ; signer un accord avec la mairie.",
      "Écrire un livret d’accueil de quatre pages : qui, où, transports, sorties.",
      "Organiser un accueil commun à chaque rentrée, étudiants en soins infirmiers et internes ensemble.",
      "Proposer une journée dans un autre métier que le leur.",
      "Recueillir leur avis à la fin, et garder le contact de ceux qui le veulent.",
    ],
    pilote: "Un maître de stage ou une infirmière tutrice",
    partenaires: ["Faculté", "Instituts de formation", "Mairies", "Hôpital"],
  },
  {
    titre: "Accompagner chaque candidat à l’installation par une seule personne",
    description:
      "Une personne répond, fait visiter et met en lien avec la CPAM, l’ARS, l’ordre et la mairie. Le candidat ne raconte son projet qu’une fois.",
    objectif:
      "D’ici deux ans, … candidats sont reçus et … professionnels s’installent, contre … les deux années passées.",
    etapes: [
      "Nommer la personne et publier son numéro direct.",
      "Tenir à jour la liste des locaux, des cabinets qui cherchent et des aides par métier.",
      "Préparer avec la CPAM et l’ARS un rendez-vous commun pour chaque projet sérieux.",
      "Faire visiter le territoire, conjoint et enfants compris.",
      "Rappeler à un mois, à six mois et à un an.",
    ],
    pilote: "La personne chargée de la coordination",
    partenaires: ["CPAM", "ARS", "Ordres", "Mairies et intercommunalité"],
  },
  {
    titre: "Parrainer chaque nouvel arrivant pendant un an",
    description:
      "Chaque nouvel arrivant a un parrain ou une marraine du même métier pendant un an, pour les questions qu’on n’ose pas poser.",
    objectif:
      "Chaque nouvel arrivant a un parrain ou une marraine dans le mois, et … sur dix exercent encore ici au bout d’un an.",
    etapes: [
      "Recruter des parrains dans chaque métier et fixer leur rôle par écrit, en une page.",
      "Présenter le nouvel arrivant aux cabinets, aux pharmacies et à l’hôpital.",
      "Prévoir un appel par mois et trois rencontres dans l’année.",
      "Aider aux premières démarches : messagerie sécurisée de santé (MSSanté), facturation, remplaçants.",
      "Faire le bilan à un an avec les deux personnes, séparément.",
    ],
    pilote: "Un jeune installé, toutes professions",
    partenaires: ["Membres de la CPTS", "CPAM", "URPS"],
  },
  {
    titre: "Prendre soin de ceux qui soignent",
    description:
      "Un temps d’échange régulier, un contact d’écoute connu de tous, et de l’aide pour se faire remplacer : des départs évités.",
    objectif:
      "D’ici un an, … professionnels ont pris part à un échange, et ceux qui se disent épuisés passent de … à … sur dix.",
    etapes: [
      "Poser cinq questions anonymes aux membres sur la charge et la fatigue.",
      "Diffuser les numéros d’entraide des ordres et des associations de soignants.",
      "Organiser un échange trimestriel entre pairs, hors de la CPTS si cela met plus à l’aise.",
      "Tenir une liste commune de remplaçants, tous métiers.",
      "Reposer les cinq questions un an plus tard.",
    ],
    pilote: "Une infirmière ou un psychologue",
    partenaires: ["Ordres", "Associations d’entraide des soignants", "URPS"],
  },
];
