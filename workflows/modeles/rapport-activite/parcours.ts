import type { Section } from "../modele.ts";

export const PARCOURS: Section = {
  code: "parcours",
  titre: "Mission : parcours pluriprofessionnels",
  attendu:
    "La CPAM et l’ARS veulent voir un parcours utilisé, pas seulement écrit : des professionnels qui s’en servent, " +
    "des patients suivis, un effet observé.",
  points: [
    "Le ou les parcours, et leur état : écrit, essayé, en usage",
    "Les professionnels engagés, par métier",
    "Le nombre de patients suivis, avec leur accord",
    "Chaque indicateur : départ, cible, résultat, preuve",
  ],
  champs: [
    {
      code: "actionsParcours",
      libelle: "Qu’avez-vous fait cette année ?",
      nature: "texteLong",
      aide: "Rédaction, formations, réunions avec l’hôpital, premiers patients : une action par ligne, avec sa date.",
      minimum: 100,
    },
    {
      code: "resultatsParcours",
      libelle: "Pour chaque indicateur, quel départ, quelle cible, quel résultat ?",
      nature: "texteLong",
      aide:
        "Reprenez les indicateurs du contrat. Comptez les patients en totaux ; leurs noms restent dans le logiciel " +
        "de chaque soignant.",
      minimum: 60,
    },
    {
      code: "preuvesParcours",
      libelle: "Quelles preuves joignez-vous ?",
      nature: "texteLong",
      aide: "Protocole daté, feuilles de présence, décompte mensuel, retours de l’hôpital sans donnée de patient.",
      minimum: 40,
    },
    {
      code: "ecartsParcours",
      libelle: "Comment expliquez-vous les écarts ?",
      nature: "texteLong",
      aide: "Ce qui a freiné, ce que vous avez changé. Laissez vide si les cibles sont atteintes.",
      facultatif: true,
    },
  ],
  exemple:
    "Le parcours de retour à domicile après une insuffisance cardiaque est en usage depuis le 1er avril 2029. Le " +
    "centre hospitalier de Roquebelle prévient la coordination avant la sortie ; une infirmière passe dans la " +
    "semaine, le médecin reçoit dans les quinze jours. Deux soirées de formation ont réuni 26 et 19 personnes. " +
    "Patients suivis : départ 0, cible 60, résultat 63 (décompte mensuel). Professionnels engagés : départ 0, cible " +
    "20, résultat 18, de cinq métiers (accords signés). Deux pharmaciens attendent leur formation, prévue en " +
    "février. Le protocole, relu en novembre, est joint dans sa version 3.",
  questions: [
    "Combien de sorties d’hôpital auraient dû entrer dans le parcours ?",
    "Qu’est-ce qui a changé pour les patients, et comment le savez-vous ?",
    "Le parcours tient-il si l’infirmière référente s’absente ?",
    "L’hôpital donne-t-il les mêmes chiffres ?",
  ],
  longueur: "Une à deux pages par parcours",
};
