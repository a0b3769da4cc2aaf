import type { Section } from "../modele.ts";

export const MISSIONS_OPTIONNELLES: Section = {
  code: "missionsOptionnelles",
  titre: "Missions optionnelles",
  attendu:
    "Rien n’est attendu ici si votre contrat n’en comporte pas. Sinon, la CPAM et l’ARS lisent ces missions comme " +
    "les autres : actions, chiffres, preuves.",
  points: [
    "La mission inscrite au contrat ou à un avenant",
    "Ce qui a été fait, avec des dates",
    "Chaque indicateur : départ, cible, résultat, preuve",
  ],
  champs: [
    {
      code: "qualiteDesSoins",
      libelle: "Qualité et pertinence des soins : qu’avez-vous fait, avec quel résultat ?",
      nature: "texteLong",
      aide: "Groupes, protocoles, pratiques revues. Les situations discutées ne sont pas racontées ici, même sans nom.",
      facultatif: true,
    },
    {
      code: "accompagnementDesProfessionnels",
      libelle: "Accompagnement des professionnels : qu’avez-vous fait, avec quel résultat ?",
      nature: "texteLong",
      aide: "Stagiaires, installations, parrainage, qualité de vie au travail : départ, cible, résultat.",
      facultatif: true,
    },
    {
      code: "preuvesMissionsOptionnelles",
      libelle: "Quelles preuves joignez-vous ?",
      nature: "texteLong",
      aide: "Émargements, conventions de stage, attestations, protocoles datés.",
      facultatif: true,
    },
  ],
  exemple:
    "Accompagnement des professionnels, mission ajoutée par l’avenant du 2 avril 2029. Stagiaires accueillis : " +
    "départ 6, cible 12, résultat 11 (conventions de stage). Installations accompagnées : départ 0, cible 3, " +
    "résultat 2, une infirmière à Lestrac et une sage-femme à Marsange. Huit stagiaires ont été logés par la " +
    "communauté de communes. Deux soirées d’accueil ont réuni 34 personnes. Un jeune médecin, remplaçant depuis " +
    "septembre, réfléchit à s’installer. La mission qualité n’est pas au contrat.",
  questions: [
    "Qu’avez-vous fait que l’université ou l’URPS ne faisait pas déjà ?",
    "Combien de stagiaires reviennent travailler sur le territoire ?",
    "Ces missions ont-elles pris du temps aux quatre obligatoires ?",
  ],
  longueur: "Une page par mission inscrite au contrat",
};
