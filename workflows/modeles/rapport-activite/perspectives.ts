import type { Section } from "../modele.ts";

export const PERSPECTIVES: Section = {
  code: "perspectives",
  titre: "Perspectives",
  attendu:
    "L’ARS et la CPAM veulent savoir ce que vous faites l’an prochain, ce que vous arrêtez et avec quel argent. Deux " +
    "priorités tenues valent mieux que dix annoncées.",
  points: [
    "Deux ou trois priorités, avec un responsable",
    "Les dates de l’année qui vient",
    "Le budget prévu",
    "Ce que vous souhaitez changer dans le contrat",
  ],
  champs: [
    {
      code: "prioritesAVenir",
      libelle: "Quelles sont vos priorités pour l’année qui vient ?",
      nature: "texteLong",
      aide: "Deux ou trois, avec un responsable et un résultat attendu. Dites aussi ce que vous arrêtez.",
      minimum: 80,
    },
    {
      code: "calendrierAVenir",
      libelle: "Quelles sont les dates importantes ?",
      nature: "texteLong",
      aide: "Assemblée, mise à jour du plan de crise, recrutement, échéances des missions.",
      minimum: 40,
    },
    {
      code: "budgetAVenir",
      libelle: "Quel budget prévoyez-vous ?",
      nature: "texteLong",
      aide: "Recettes sûres, recettes possibles, dépenses. La part variable ne se compte pas d’avance.",
      minimum: 60,
    },
    {
      code: "changementsDuContrat",
      libelle: "Que souhaitez-vous changer dans le contrat ?",
      nature: "texteLong",
      aide:
        "Une mission, un indicateur, un calendrier, une commune : un avenant signé par les trois parties est " +
        "nécessaire.",
      facultatif: true,
    },
  ],
  exemple:
    "Trois priorités pour 2030. Rouvrir des créneaux le samedi matin, avec quatre médecins et deux infirmières " +
    "(responsable : un médecin de Marsange). Étendre le parcours aux patients qui sortent de la clinique du Val (une " +
    "infirmière). Installer un médecin à Lestrac, avec la commune (la coordinatrice). Nous arrêtons les stands de " +
    "marché l’hiver. Assemblée le 11 juin ; exercice de crise en octobre ; mise à jour du plan en décembre. Budget : " +
    "196 000 € de recettes attendues, sans part variable, et 192 000 € de dépenses. Nous souhaitons ajouter la " +
    "mission qualité en 2031.",
  questions: [
    "Qu’abandonnez-vous si l’argent ou le temps manquent ?",
    "Qui porte chaque priorité si son responsable s’absente ?",
    "Ces priorités répondent-elles aux difficultés citées plus haut ?",
  ],
  longueur: "Une page",
};
