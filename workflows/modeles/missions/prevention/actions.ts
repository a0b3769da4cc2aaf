import type { ActionType } from "../../modele.ts";

export const ACTIONS_PREVENTION: readonly ActionType[] = [
  {
    titre: "Proposer le dépistage des cancers à chaque personne concernée",
    description:
      "Pharmaciens, infirmiers, sages-femmes et secrétariats posent la même question au même moment de l’année, et proposent la suite tout de suite.",
    objectif:
      "D’ici deux ans, la participation au dépistage choisi passe de … % à … % dans les communes les plus en retard.",
    etapes: [
      "Choisir un dépistage (sein, côlon, col de l’utérus) et les communes les plus en retard.",
      "Écrire avec le centre de dépistage un message de trois phrases et la conduite à tenir.",
      "Former les équipes en une heure, sur leur lieu de travail.",
      "Réserver des créneaux de mammographie ou de prélèvement pour la période.",
      "Compter les personnes informées et les rendez-vous pris, sans nom.",
      "Comparer le taux un an plus tard avec celui du département.",
    ],
    pilote: "Une sage-femme, un pharmacien ou une infirmière",
    partenaires: ["Centre régional de dépistage des cancers", "CPAM", "Radiologues", "Mairies"],
  },
  {
    titre: "Aller vacciner les personnes qui ne viennent pas",
    description:
      "Des séances dans les lieux de vie, et une proposition systématique au domicile par les infirmiers, pendant la saison.",
    objectif:
      "À la fin de la saison, … personnes sont vaccinées hors des cabinets, et le taux des plus de 65 ans passe de … % à … %.",
    etapes: [
      "Relever les taux par commune et par âge dans Rézone CPTS.",
      "Choisir des lieux de vie : résidence autonomie, marché, foyer, entreprise.",
      "Vérifier qui prescrit et qui vaccine, dans son champ, et comment les doses arrivent.",
      "Prévenir les médecins traitants et faire noter le vaccin dans le dossier du patient.",
      "Compter les doses faites par séance, et noter ce qui a fait venir ou fuir.",
    ],
    pilote: "Un pharmacien et une infirmière",
    partenaires: ["Pharmacies", "Résidences autonomie et Ehpad", "CCAS", "CPAM"],
  },
  {
    titre: "Repérer la fragilité des personnes âgées avant la chute",
    description:
      "Un repérage court au domicile ou en pharmacie, puis une suite concrète : activité physique adaptée, révision des médicaments, logement, vue.",
    objectif:
      "D’ici un an, … personnes de plus de … ans sont repérées, et … sur dix ont commencé une des suites proposées.",
    etapes: [
      "Choisir un questionnaire court et reconnu ; demander l’avis du gériatre du secteur.",
      "Former les volontaires et fixer quand proposer le repérage.",
      "Lister les suites possibles près de chez le patient, avec leur prix et leur délai.",
      "Organiser le relais vers le médecin traitant et le kinésithérapeute.",
      "Compter repérages, suites proposées et suites réalisées.",
    ],
    pilote: "Un kinésithérapeute ou une infirmière",
    partenaires: ["Gériatre", "Maison sport-santé", "CCAS", "Ergothérapeutes", "Pharmacies"],
  },
  {
    titre: "Offrir aux femmes une journée de santé et des rendez-vous datés",
    description:
      "Une journée par semestre, dans un lieu familier, où l’on repart avec un examen fait ou un rendez-vous daté.",
    objectif:
      "À chaque journée, … femmes viennent, et … sur dix repartent avec un examen fait ou un rendez-vous honoré ensuite.",
    etapes: [
      "Choisir avec les associations le lieu, l’heure et la garde d’enfants.",
      "Réserver les créneaux de suite avant la journée, pas après.",
      "Réunir sages-femmes, médecins, infirmiers, CPAM pour les droits, et une interprète si besoin.",
      "Faire un bilan d’une page : personnes venues, gestes faits, rendez-vous pris et honorés, coût.",
    ],
    pilote: "Une sage-femme",
    partenaires: ["Associations de quartier", "Mairie", "CPAM", "Protection maternelle et infantile"],
  },
];
