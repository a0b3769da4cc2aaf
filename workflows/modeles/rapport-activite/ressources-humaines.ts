import type { Section } from "../modele.ts";

export const RESSOURCES_HUMAINES: Section = {
  code: "ressourcesHumaines",
  titre: "Ressources humaines",
  attendu:
    "L’ARS et la CPAM veulent savoir qui fait tourner la CPTS, et si cela peut durer. Une équipe épuisée est une " +
    "information utile : écrivez-la.",
  points: [
    "Les salariés : fonction, temps de travail, dates",
    "Le temps des professionnels, mission par mission",
    "Les prestataires, et ce qu’ils ont fait",
    "Les départs, les remplacements, les fragilités",
  ],
  champs: [
    {
      code: "equipeSalariee",
      libelle: "Qui travaille pour la CPTS, et combien de temps ?",
      nature: "texteLong",
      aide: "Fonction, temps de travail, coût salaire et charges compris. S’il n’y a aucun salarié, dites qui coordonne.",
      minimum: 60,
    },
    {
      code: "tempsDesProfessionnels",
      libelle: "Combien de temps les professionnels ont-ils donné ?",
      nature: "texteLong",
      aide: "Des heures par mission, et le nombre de personnes. Dites la part qui n’a pas été indemnisée.",
      minimum: 60,
    },
    {
      code: "prestataires",
      libelle: "Quels prestataires avez-vous payés, et pour quoi ?",
      nature: "texteLong",
      aide: "Comptable, appui de méthode, outil numérique : le service rendu et son coût.",
      facultatif: true,
    },
    {
      code: "fragilites",
      libelle: "Qu’est-ce qui est fragile dans l’équipe ?",
      nature: "texteLong",
      aide: "Un congé, un départ annoncé, une personne qui porte trop. Dites ce que vous prévoyez.",
      facultatif: true,
    },
  ],
  exemple:
    "Une coordinatrice à temps plein depuis septembre 2028 (53 000 €, charges comprises) et une secrétaire deux " +
    "jours par semaine depuis mars 2029 (14 000 €). 38 professionnels ont donné 1 120 heures indemnisées : accès aux " +
    "soins 430, parcours 260, prévention 210, crises 140, accompagnement 80. Les réunions du bureau, environ " +
    "180 heures, ne le sont pas. Le cabinet comptable établit les comptes et les bulletins de paie (4 800 €). La " +
    "coordinatrice est absente de mai à septembre 2030 ; la CPTS du Haut-Sarlet propose une remplaçante à mi-temps.",
  questions: [
    "Que se passe-t-il si la coordination s’arrête deux mois ?",
    "Quelques personnes portent-elles presque tout ?",
    "Comment comptez-vous le temps, et qui le vérifie ?",
  ],
  longueur: "Une page",
};
