import type { ActionType } from "../../modele.ts";

export const ACTIONS_SOINS_NON_PROGRAMMES: readonly ActionType[] = [
  {
    titre: "Un planning partagé de créneaux, semaine après semaine",
    description:
      "Les médecins volontaires ouvrent à tour de rôle quelques créneaux réservés aux demandes du jour. La CPTS reste libre de cette organisation.",
    etapes: [
      "Mesurez le besoin : une semaine de comptage dans les secrétariats volontaires.",
      "Réunissez les médecins et fixez une règle simple : jours, nombre de créneaux, remplacement en cas d’absence.",
      "Choisissez l’agenda partagé le plus proche de ceux que les cabinets utilisent déjà.",
      "Écrivez qui a le droit de remplir un créneau : SAS, cabinets voisins, pharmacies.",
      "Démarrez avec les volontaires, même peu nombreux, et ouvrez les vacances en priorité.",
      "Chaque mois, comparez créneaux ouverts et créneaux utilisés, puis ajustez.",
    ],
    pilote: "Un médecin généraliste, avec la personne chargée de la coordination",
    partenaires: ["Maisons de santé et centres de santé", "Maison médicale de garde", "Secrétariats", "SAS"],
  },
  {
    titre: "Le circuit avec le SAS, écrit et essayé",
    description:
      "Le SAS est le service départemental qui répond au téléphone jour et nuit, avec une régulation de médecine générale et le 15. Si le médecin traitant n’est pas disponible, il cherche un rendez-vous sous 48 heures. Quand il n’en trouve pas, il peut solliciter directement la CPTS.",
    etapes: [
      "Rencontrez la coordination du SAS avec l’ARS : qui appelle qui, par quel moyen, à quelles heures.",
      "Écrivez une page : demandes acceptées, délai de réponse, que faire si personne n’est disponible, retour au SAS.",
      "Aidez chaque médecin volontaire à s’inscrire au SAS ; la CPAM explique la rémunération prévue pour cette participation.",
      "Convenez d’un décompte commun : demandes reçues, rendez-vous donnés, refus et motif.",
      "Essayez deux semaines, puis réunissez régulateurs et secrétariats pour corriger.",
      "Demandez qui représente les CPTS dans les instances du SAS, et faites-y remonter vos difficultés.",
    ],
    pilote: "Un médecin qui participe déjà au SAS ou à la régulation",
    partenaires: ["SAS", "ARS", "CPAM", "CPTS voisines"],
  },
  {
    titre: "La bonne porte, pas toujours celle du médecin",
    description:
      "Une partie des demandes du jour relève d’un autre métier. La CPTS écrit qui peut recevoir quoi, dans les limites du champ de chacun, et comment passer la main.",
    etapes: [
      "Listez avec les secrétariats les dix motifs les plus fréquents.",
      "Pour chacun, notez qui peut répondre, dans son champ de compétence, et quand il faut un médecin sans attendre.",
      "Faites relire la fiche par un médecin, un pharmacien et un infirmier, et par les ordres en cas de doute.",
      "Formez les secrétariats en une heure, avec des exemples sans nom.",
      "Relisez la fiche au bout de trois mois, à partir des situations qui ont posé problème.",
    ],
    pilote: "Un pharmacien ou une infirmière, avec un médecin relecteur",
    partenaires: ["Pharmacies", "Infirmiers", "Sages-femmes", "Kinésithérapeutes", "Dentistes"],
  },
  {
    titre: "Répondre à ceux qui ne peuvent pas venir",
    description:
      "Ehpad et domicile fournissent des passages aux urgences que personne ne souhaite. Un tour de visites ou une téléconsultation accompagnée par un infirmier en évite une partie.",
    etapes: [
      "Demandez à chaque Ehpad le nombre de transferts aux urgences du dernier trimestre, sans nom, et les horaires.",
      "Cherchez les médecins prêts à tenir un tour de visites et les infirmiers prêts à accompagner une téléconsultation.",
      "Écrivez la conduite à tenir : qui appeler d’abord, avec quelles informations, quand faire le 15.",
      "Commencez par un seul Ehpad pendant trois mois.",
      "Comparez les transferts avant et après, puis étendez ou arrêtez.",
    ],
    pilote: "Un infirmier ou le médecin coordonnateur d’un Ehpad",
    partenaires: ["Ehpad", "SAS", "Hospitalisation à domicile", "Services d’aide à domicile"],
  },
];
