import type { ActionType } from "../../modele.ts";

export const ACTIONS_SOINS_NON_PROGRAMMES: readonly ActionType[] = [
  {
    titre: "Ouvrir aux patients du jour des créneaux partagés chaque semaine",
    description:
      "Les médecins volontaires ouvrent à tour de rôle quelques créneaux réservés aux demandes du jour. La CPTS reste libre de cette organisation.",
    objectif:
      "D’ici un an, … créneaux sont ouverts chaque semaine aux demandes du jour, contre … aujourd’hui, et huit sur dix au moins sont utilisés.",
    etapes: [
      "Mesurer le besoin : une semaine de comptage dans les secrétariats volontaires.",
      "Réunir les médecins et fixer une règle simple : jours, nombre de créneaux, remplacement en cas d’absence.",
      "Choisir l’agenda partagé le plus proche de ceux que les cabinets utilisent déjà.",
      "Écrire qui a le droit de remplir un créneau : SAS, cabinets voisins, pharmacies.",
      "Démarrer avec les volontaires, même peu nombreux, et ouvrir les vacances en priorité.",
      "Chaque mois, comparer créneaux ouverts et créneaux utilisés, puis ajuster.",
    ],
    pilote: "Un médecin généraliste, avec la personne chargée de la coordination",
    partenaires: ["Maisons de santé et centres de santé", "Maison médicale de garde", "Secrétariats", "SAS"],
  },
  {
    titre: "Trouver un rendez-vous aux patients que le SAS adresse à la CPTS",
    description:
      "Le SAS est le service départemental qui répond au téléphone jour et nuit, avec une régulation de médecine générale et le 15. Si le médecin traitant n’est pas disponible, il cherche un rendez-vous sous 48 heures. Quand il n’en trouve pas, il peut solliciter directement la CPTS.",
    objectif: "D’ici un an, … demandes du SAS sur dix obtiennent un rendez-vous sous 48 heures, contre … aujourd’hui.",
    etapes: [
      "Rencontrer la coordination du SAS avec l’ARS : qui appelle qui, par quel moyen, à quelles heures.",
      "Écrire une page : demandes acceptées, délai de réponse, que faire si personne n’est disponible, retour au SAS.",
      "Aider chaque médecin volontaire à s’inscrire au SAS ; la CPAM explique la rémunération prévue pour cette participation.",
      "Convenir d’un décompte commun : demandes reçues, rendez-vous donnés, refus et motif.",
      "Essayer deux semaines, puis réunir régulateurs et secrétariats pour corriger.",
      "Demander qui représente les CPTS dans les instances du SAS, et y faire remonter les difficultés.",
    ],
    pilote: "Un médecin qui participe déjà au SAS ou à la régulation",
    partenaires: ["SAS", "ARS", "CPAM", "CPTS voisines"],
  },
  {
    titre: "Orienter chaque demande du jour vers le bon professionnel",
    description:
      "Une partie des demandes du jour relève d’un autre métier. La CPTS écrit qui peut recevoir quoi, dans les limites du champ de chacun, et comment passer la main.",
    objectif:
      "D’ici un an, … secrétariats suivent la même fiche, et … demandes par mois trouvent une réponse chez un autre professionnel que le médecin, dans son champ.",
    etapes: [
      "Lister avec les secrétariats les dix motifs les plus fréquents.",
      "Pour chacun, noter qui peut répondre, dans son champ de compétence, et quand il faut un médecin sans attendre.",
      "Faire relire la fiche par un médecin, un pharmacien et un infirmier, et par les ordres en cas de doute.",
      "Former les secrétariats en une heure, avec des exemples sans nom.",
      "Relire la fiche au bout de trois mois, à partir des situations qui ont posé problème.",
    ],
    pilote: "Un pharmacien ou une infirmière, avec un médecin relecteur",
    partenaires: ["Pharmacies", "Infirmiers", "Sages-femmes", "Kinésithérapeutes", "Dentistes"],
  },
  {
    titre: "Répondre aux patients qui ne peuvent pas se déplacer",
    description:
      "Ehpad et domicile fournissent des passages aux urgences que personne ne souhaite. Un tour de visites ou une téléconsultation accompagnée par un infirmier en évite une partie.",
    objectif: "D’ici un an, les transferts aux urgences depuis les Ehpad volontaires passent de … à … par trimestre.",
    etapes: [
      "Demander à chaque Ehpad le nombre de transferts aux urgences du dernier trimestre, sans nom, et les horaires.",
      "Chercher les médecins prêts à tenir un tour de visites et les infirmiers prêts à accompagner une téléconsultation.",
      "Écrire la conduite à tenir : qui appeler d’abord, avec quelles informations, quand faire le 15.",
      "Commencer par un seul Ehpad pendant trois mois.",
      "Comparer les transferts avant et après, puis étendre ou arrêter.",
    ],
    pilote: "Un infirmier ou le médecin coordonnateur d’un Ehpad",
    partenaires: ["Ehpad", "SAS", "Hospitalisation à domicile", "Services d’aide à domicile"],
  },
];
