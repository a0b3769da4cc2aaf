import { decisions } from "../../texte/blocs/decisions.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

export const DECISIONS: Section = {
  code: "decisions",
  titre: "Décisions et suites",
  attendu:
    "Chaque partie cherche ce qu’elle doit faire, et avant quand. Une suite sans nom et sans date ne se fait pas, du " +
    "côté des financeurs comme du côté de la CPTS.",
  points: [
    "Les décisions prises en séance",
    "Pour chaque suite : quoi, qui, quand",
    "Ce qui demande un avenant",
    "Ce que le compte rendu déclenche pour les versements",
    "La date du prochain point",
  ],
  champs: [
    {
      code: "decisionsPrises",
      libelle: "Qu’avez-vous décidé ?",
      nature: "texteLong",
      aide: "Une décision par ligne, avec sa raison. Ce qui est seulement envisagé ne se met pas ici.",
      minimum: 60,
    },
    {
      code: "suitesADonner",
      libelle: "Qui fait quoi, et avant quelle date ?",
      nature: "texteLong",
      aide:
        "Une ligne par suite : une fonction, une tâche, une date. Vérifiez que la CPTS n’est pas la seule à avoir " +
        "des devoirs.",
      minimum: 60,
    },
    champDeLignes(
      {
        code: "tableauDesDecisions",
        libelle: "Tableau des décisions",
        aide: "Une ligne par suite : quoi, qui, avant quand.",
      },
      decisions({ minimum: 1 }),
    ),
    {
      code: "suiteDesVersements",
      libelle: "Que se passe-t-il maintenant pour l’argent ?",
      nature: "texteLong",
      aide:
        "Le solde de l’année, l’avance suivante, la part variable : qui les calcule et quand la CPTS reçoit le " +
        "détail. Le délai de paiement est à vérifier.",
      minimum: 40,
    },
    {
      code: "avenantAPreparer",
      libelle: "Un avenant est-il à préparer ?",
      nature: "texteLong",
      aide: "Ce qu’il change, qui l’écrit, pour quand. Les trois parties le signent.",
      facultatif: true,
    },
    {
      code: "prochainPoint",
      libelle: "Quand vous revoyez-vous ?",
      nature: "date",
      aide: "Un point à mi-année évite les surprises de la séance suivante.",
      facultatif: true,
    },
  ],
  exemple:
    "Décidé : le taux de chaque mission ; le maintien des indicateurs de prévention ; une place pour la CPTS au " +
    "comité du service d’accès aux soins. Suites : la CPAM et l’ARS répondent sur la cible du médecin traitant avant " +
    "le 30 mars ; le référent prépare l’avenant pour le 30 avril ; la CPTS envoie les comptes approuvés avant le " +
    "30 juin ; l’ARS organise la rencontre avec le service d’accès aux soins avant le 15 juin ; la CPAM remet ses " +
    "prochaines données avant le 1er janvier. Versements : la CPAM envoie à la CPTS le détail du solde, de l’avance " +
    "et de la part variable après la signature. Prochain point : 17 septembre 2030.",
  questions: [
    "Chaque suite a-t-elle une personne et une date ?",
    "Que se passe-t-il si la réponse promise n’arrive pas ?",
    "Les suites de l’an dernier ont-elles été faites ?",
    "La CPTS sait-elle quand et combien elle recevra ?",
  ],
  longueur: "Une demi-page, avec un tableau",
};
