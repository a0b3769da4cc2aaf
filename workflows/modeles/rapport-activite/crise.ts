import type { Section } from "../modele.ts";

export const CRISE: Section = {
  code: "crise",
  titre: "Mission : réponse aux crises sanitaires graves",
  attendu:
    "L’ARS attend un plan à jour et des personnes joignables. On vous demande d’être prêts : une année sans crise " +
    "n’est pas une année sans résultat.",
  points: [
    "La version du plan, sa date, sa présentation à l’ARS",
    "Ce que la mise à jour a changé",
    "L’exercice de l’année ou la crise vécue, et son bilan",
    "La liste des volontaires, vérifiée dans l’année",
  ],
  champs: [
    {
      code: "actionsCrise",
      libelle: "Qu’avez-vous fait pour écrire le plan ou le mettre à jour ?",
      nature: "texteLong",
      aide: "Le numéro de version, la date, ce qui a changé, qui l’a relu. La première année : où en est l’écriture.",
      minimum: 80,
    },
    {
      code: "exerciceOuCrise",
      libelle: "Quel exercice avez-vous fait, ou quelle crise avez-vous vécue ?",
      nature: "texteLong",
      aide: "Le scénario, les présents, ce qui a bloqué, les corrections. S’il n’y en a pas eu, dites quand il est prévu.",
      minimum: 60,
    },
    {
      code: "resultatsCrise",
      libelle: "Pour chaque indicateur du contrat, quel départ, quelle cible, quel résultat ?",
      nature: "texteLong",
      aide:
        "Plan à jour, volontaires joignables, plan diffusé. L’existence d’un indicateur de résultat dans cette " +
        "mission est à vérifier.",
      minimum: 60,
    },
    {
      code: "preuvesCrise",
      libelle: "Quelles preuves joignez-vous ?",
      nature: "texteLong",
      aide: "Le plan daté, l’accusé de réception de l’ARS, la feuille de présence, le bilan. Sans les numéros personnels.",
      minimum: 40,
    },
  ],
  exemple:
    "Le plan, version 2 du 12 décembre 2029, couvre les cinq types de crise ; l’ARS en a accusé réception le 17. " +
    "L’exercice d’inondation du 8 novembre a réuni 22 personnes, la mairie de Lestrac et le centre hospitalier. Deux " +
    "points ont bloqué : le téléphone mobile dans la haute vallée et la clé de la salle de repli ; ils sont corrigés " +
    "depuis le 3 décembre. Volontaires joignables : départ 0, cible 50, résultat 54, de huit métiers (essai d’alerte " +
    "du 6 octobre : 41 réponses en 50 minutes). Plan remis à tous les membres. Aucune crise n’a été reconnue par " +
    "l’ARS cette année.",
  questions: [
    "Qui a répondu lors du dernier essai d’alerte, et en combien de temps ?",
    "Quelles corrections de l’exercice restent à faire ?",
    "Le plan est-il connu de l’hôpital et des maires ?",
    "Que devient la liste quand un volontaire déménage ?",
  ],
  longueur: "Une page ; le plan se joint à part",
};
