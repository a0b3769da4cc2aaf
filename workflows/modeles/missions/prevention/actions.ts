import type { ActionType } from "../../modele.ts";

export const ACTIONS_PREVENTION: readonly ActionType[] = [
  {
    titre: "Dépistage des cancers : demander à chaque passage",
    description:
      "Pharmaciens, infirmiers, sages-femmes et secrétariats posent la même question au même moment de l’année, et proposent la suite tout de suite.",
    etapes: [
      "Choisissez un dépistage (sein, côlon, col de l’utérus) et les communes les plus en retard.",
      "Écrivez avec le centre de dépistage un message de trois phrases et la conduite à tenir.",
      "Formez les équipes en une heure, sur leur lieu de travail.",
      "Réservez des créneaux de mammographie ou de prélèvement pour la période.",
      "Comptez les personnes informées et les rendez-vous pris, sans nom.",
      "Comparez le taux un an plus tard avec celui du département.",
    ],
    pilote: "Une sage-femme, un pharmacien ou une infirmière",
    partenaires: ["Centre régional de dépistage des cancers", "CPAM", "Radiologues", "Mairies"],
  },
  {
    titre: "Vaccination : aller vers ceux qui ne viennent pas",
    description:
      "Des séances dans les lieux de vie, et une proposition systématique au domicile par les infirmiers, pendant la saison.",
    etapes: [
      "Relevez les taux par commune et par âge dans Rézone CPTS.",
      "Choisissez des lieux de vie : résidence autonomie, marché, foyer, entreprise.",
      "Vérifiez qui prescrit et qui vaccine, dans son champ, et comment les doses arrivent.",
      "Prévenez les médecins traitants et faites noter le vaccin dans le dossier du patient.",
      "Comptez les doses faites par séance, et notez ce qui a fait venir ou fuir.",
    ],
    pilote: "Un pharmacien et une infirmière",
    partenaires: ["Pharmacies", "Résidences autonomie et Ehpad", "CCAS", "CPAM"],
  },
  {
    titre: "Rester debout : repérer la fragilité avant la chute",
    description:
      "Un repérage court au domicile ou en pharmacie, puis une suite concrète : activité physique adaptée, révision des médicaments, logement, vue.",
    etapes: [
      "Choisissez un questionnaire court et reconnu ; demandez l’avis du gériatre du secteur.",
      "Formez les volontaires et fixez quand proposer le repérage.",
      "Listez les suites possibles près de chez le patient, avec leur prix et leur délai.",
      "Organisez le relais vers le médecin traitant et le kinésithérapeute.",
      "Comptez repérages, suites proposées et suites réalisées.",
    ],
    pilote: "Un kinésithérapeute ou une infirmière",
    partenaires: ["Gériatre", "Maison sport-santé", "CCAS", "Ergothérapeutes", "Pharmacies"],
  },
  {
    titre: "Santé des femmes : une journée, des rendez-vous à la clé",
    description:
      "Une journée par semestre, dans un lieu familier, où l’on repart avec un examen fait ou un rendez-vous daté.",
    etapes: [
      "Choisissez avec les associations le lieu, l’heure et la garde d’enfants.",
      "Réservez les créneaux de suite avant la journée, pas après.",
      "Réunissez sages-femmes, médecins, infirmiers, CPAM pour les droits, et une interprète si besoin.",
      "Faites un bilan d’une page : personnes venues, gestes faits, rendez-vous pris et honorés, coût.",
    ],
    pilote: "Une sage-femme",
    partenaires: ["Associations de quartier", "Mairie", "CPAM", "Protection maternelle et infantile"],
  },
];
