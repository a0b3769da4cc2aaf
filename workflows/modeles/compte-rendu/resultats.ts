import type { Section } from "../modele.ts";

export const RESULTATS: Section = {
  code: "resultats",
  titre: "Mission par mission : résultat retenu",
  attendu:
    "La CPTS veut pouvoir refaire le calcul ; l’ARS vérifie qu’il suit le contrat. Le taux retenu ici sert ensuite à " +
    "la direction de la CPAM pour arrêter l’atteinte des objectifs, dont dépend la part variable.",
  points: [
    "Pour chaque indicateur : départ, cible, résultat, taux, poids",
    "Le taux de la mission, et la règle du contrat qui le donne",
    "La preuve admise, ou celle qui a manqué",
    "Une mission pas encore démarrée, dite comme telle",
  ],
  champs: [
    {
      code: "resultatAccesAuxSoins",
      libelle: "Accès aux soins : quel résultat retenez-vous ?",
      nature: "texteLong",
      aide: "Indicateur par indicateur, puis le taux de la mission. Écrivez le calcul.",
      minimum: 60,
    },
    {
      code: "resultatParcours",
      libelle: "Parcours : quel résultat retenez-vous ?",
      nature: "texteLong",
      aide: "Si la mission n’a pas démarré, écrivez-le avec la date prévue.",
      minimum: 40,
    },
    {
      code: "resultatPrevention",
      libelle: "Prévention : quel résultat retenez-vous ?",
      nature: "texteLong",
      aide: "Notez la période sur laquelle portent les taux de l’Assurance maladie.",
      minimum: 40,
    },
    {
      code: "resultatCrise",
      libelle: "Crises sanitaires : quel résultat retenez-vous ?",
      nature: "texteLong",
      aide: "Le plan écrit ou mis à jour, sa date. Ce que le contrat prévoit d’autre.",
      minimum: 40,
    },
    {
      code: "resultatMissionsOptionnelles",
      libelle: "Missions optionnelles : quel résultat retenez-vous ?",
      nature: "texteLong",
      aide: "Seulement celles du contrat ou d’un avenant. Sinon, laissez vide.",
      facultatif: true,
    },
  ],
  exemple:
    "Règle du contrat : l’écart obtenu divisé par l’écart visé. Accès aux soins, 86 % : médecin traitant 128 sur " +
    "150, 85 % (poids 50) ; service d’accès aux soins, de 5 à 8 pour 9 visés, 75 % (poids 25) ; demandes suivies, " +
    "312 pour 300, 100 % (poids 25). Parcours, 95 % : patients 100 %, professionnels 18 sur 20, 90 % (poids 50 " +
    "chacun). Prévention, 84 % : tests 431 sur 450, 96 % (poids 60) ; participation, de 24 à 26 pour 27 visés, 67 % " +
    "(poids 40). Crises : plan mis à jour le 12 décembre 2029, engagement tenu. Accompagnement, 75 % : stagiaires " +
    "83 %, installations 67 % (poids 50 chacun).",
  questions: [
    "La CPTS retrouve-t-elle le même taux avec le même calcul ?",
    "Une preuve écartée l’a-t-elle été pour une raison écrite ?",
    "Un résultat au-dessus de la cible est-il traité comme le contrat le prévoit ?",
    "Que devient l’objectif de l’année suivante ?",
  ],
  longueur: "Une page, avec un tableau par mission",
};
