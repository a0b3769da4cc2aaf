import type { Section } from "../modele.ts";

export const DUREE: Section = {
  code: "duree",
  titre: "Avenant, durée et renouvellement",
  attendu:
    "Les trois parties doivent savoir jusqu’à quand elles sont engagées, comment le contrat change en route et qui " +
    "décide de la suite. Ce que les textes lus ne disent pas reste « à vérifier » : ne le comblez pas de mémoire.",
  points: [
    "La signature, qui devient la date anniversaire",
    "La durée de cinq ans",
    "Ce qui demande un avenant, signé par les trois parties",
    "Le renouvellement, dont la forme est à vérifier",
  ],
  champs: [
    {
      code: "dateSignaturePrevue",
      libelle: "À quelle date prévoyez-vous la dernière des trois signatures ?",
      nature: "date",
      aide: "Ici, le contrat prend date ce jour-là. L’anniversaire, les démarrages et le terme en découlent.",
    },
    {
      code: "dureeDuContrat",
      libelle: "Combien de temps le contrat dure-t-il ?",
      nature: "texteLong",
      aide:
        "Cinq ans à partir de la signature. Écrivez la durée et la façon de compter, plutôt qu’une date que la " +
        "signature peut déplacer.",
      minimum: 40,
    },
    {
      code: "objetsDAvenant",
      libelle: "Que change-t-on par avenant, et comment ?",
      nature: "texteLong",
      aide:
        "Une mission ajoutée, une cible, un calendrier, une commune, un nouveau barème. Dites qui propose, sous " +
        "quelle forme, et que les trois signent.",
      minimum: 60,
    },
    {
      code: "renouvellement",
      libelle: "Comment préparez-vous la suite, la dernière année ?",
      nature: "texteLong",
      aide:
        "Le renouvellement par accord écrit ou sans formalité est à vérifier. Fixez au moins une rencontre un an " +
        "avant le terme.",
      minimum: 40,
    },
  ],
  exemple:
    "Le contrat est conclu pour cinq ans à partir de la dernière des trois signatures, prévue le 1er avril 2028 ; " +
    "son terme est alors le 1er avril 2033. Un avenant est nécessaire pour ajouter une mission optionnelle ou y " +
    "renoncer, changer une cible, un calendrier, la liste des communes ou le barème. Chaque partie peut le proposer, " +
    "avec ses raisons ; les autres répondent par écrit ; il vaut à la troisième signature. Les parties se " +
    "rencontrent au printemps 2032 pour faire le bilan et décider de la suite. La forme du renouvellement est à " +
    "vérifier avant la signature.",
  questions: [
    "Quel jour fait foi si les trois signatures sont espacées ?",
    "Un changement d’interlocuteur ou d’adresse demande-t-il un avenant ?",
    "Que deviennent les missions entre le terme et un nouveau contrat ?",
    "Qui prévient qui, et quand, que la dernière année commence ?",
  ],
  longueur: "Une demi-page",
};
