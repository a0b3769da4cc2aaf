import type { Section } from "../modele.ts";

export const VIE_DE_LA_CPTS: Section = {
  code: "vieDeLaCpts",
  titre: "Vie de la CPTS",
  attendu:
    "L’ARS et la CPAM vérifient que l’association vit : des membres de plusieurs métiers, des instances qui se " +
    "réunissent, des décisions prises à plusieurs. Des dates et des nombres suffisent.",
  points: [
    "Le nombre de membres par métier, les arrivées et les départs",
    "Les réunions des instances, avec leurs dates et les présents",
    "L’assemblée générale, et l’approbation des comptes",
    "La place des habitants, de l’hôpital et des élus",
    "Les changements à signaler : statuts, bureau, siège, compte",
  ],
  champs: [
    {
      code: "membres",
      libelle: "Qui sont les membres aujourd’hui ?",
      nature: "texteLong",
      aide:
        "Le total, le nombre par métier, les arrivées et les départs de l’année. Dites quels métiers ou quelles " +
        "communes manquent.",
      minimum: 60,
    },
    {
      code: "instances",
      libelle: "Quelles instances se sont réunies, et quand ?",
      nature: "texteLong",
      aide: "Assemblée générale, conseil d’administration, bureau : dates, nombre de présents, principales décisions.",
      minimum: 60,
    },
    {
      code: "groupesDeTravail",
      libelle: "Comment les groupes de travail ont-ils avancé ?",
      nature: "texteLong",
      aide: "Un groupe par ligne : nombre de réunions, participants, ce qui en est sorti.",
      minimum: 40,
    },
    {
      code: "habitantsEtPartenaires",
      libelle: "Avec quels partenaires et quels habitants avez-vous travaillé ?",
      nature: "texteLong",
      aide:
        "Hôpital, médico-social, élus, associations d’usagers. Dites ce que vous avez fait ensemble, pas seulement " +
        "qui était invité.",
      minimum: 40,
    },
    {
      code: "changements",
      libelle: "Qu’est-ce qui a changé dans l’association ?",
      nature: "texteLong",
      aide: "Nouveau bureau, statuts, siège, compte bancaire, commune. Laissez vide si rien n’a changé.",
      facultatif: true,
    },
  ],
  exemple:
    "141 adhérents au 15 janvier 2030, de onze métiers, contre 118 à la signature : 31 arrivées, 8 départs. Les " +
    "chirurgiens-dentistes restent absents. Le conseil d’administration s’est réuni six fois et le bureau dix fois. " +
    "L’assemblée générale du 12 juin 2029 (64 présents ou représentés) a approuvé les comptes de 2028, envoyés à la " +
    "CPAM et à l’ARS le 20 juin, et élu quatre nouveaux administrateurs. Les cinq groupes de travail ont tenu 23 " +
    "réunions, dont 15 à distance. L’association « Vivre en Orbelle » a relu les messages de dépistage ; le centre " +
    "hospitalier de Roquebelle participe au groupe du parcours. Le siège et le compte n’ont pas changé.",
  questions: [
    "Combien de membres ont participé à au moins une action cette année ?",
    "Pourquoi des membres sont-ils partis ?",
    "Quelles communes ne sont jamais représentées aux réunions ?",
    "Les comptes ont-ils été approuvés et envoyés ?",
  ],
  longueur: "Une à deux pages",
};
