import type { Section } from "../modele.ts";

export const ENGAGEMENT: Section = {
  code: "engagement",
  titre: "Engagement",
  attendu:
    "L’ARS attend une phrase claire et des noms : ce groupe s’engage à construire un projet de santé. Signer " +
    "n’oblige personne à adhérer ensuite à l’association.",
  points: [
    "Ce à quoi le groupe s’engage, en une ou deux phrases",
    "Les signataires, avec leur profession",
    "La date de la lettre",
    "Les destinataires : l’ARS, la CPAM, la MSA et l’URPS",
  ],
  champs: [
    {
      code: "engagementDuGroupe",
      libelle: "À quoi le groupe projet s’engage-t-il ?",
      nature: "texteLong",
      aide: "Écrire un projet de santé, l’ouvrir à tous les professionnels du territoire, rendre compte de l’aide reçue.",
      minimum: 80,
    },
    {
      code: "signataires",
      libelle: "Qui signe la lettre ?",
      nature: "texteLong",
      aide: "Une personne par ligne : nom, profession, commune. Chacun a lu la lettre avant de signer.",
      minimum: 40,
    },
    {
      code: "dateLettre",
      libelle: "À quelle date la lettre est-elle signée ?",
      nature: "date",
    },
    {
      code: "destinataires",
      libelle: "À qui la lettre est-elle adressée ?",
      nature: "texte",
      aide: "La délégation départementale de l’ARS, la CPAM, la MSA (la caisse des assurés agricoles) et l’URPS.",
      exemple: "ARS, délégation départementale ; CPAM ; MSA ; URPS médecins et URPS infirmiers",
    },
  ],
  exemple:
    "Nous, membres du groupe projet, nous engageons à écrire ensemble le projet de santé des Vals d’Orbelle, à " +
    "l’ouvrir à tous les professionnels des 23 communes, quel que soit leur métier, et à y associer les habitants. " +
    "Nous déposons ce projet avant la fin de novembre 2027. Nous rendons compte à l’ARS et à la CPAM de l’usage des " +
    "aides reçues. Chacun reste libre d’adhérer ou non à l’association. Fait à Marsange, le 11 février 2027 ; neuf " +
    "signatures suivent.",
  questions: [
    "Les signataires ont-ils tous participé à au moins une réunion ?",
    "Que devient le projet si l’un des responsables se retire ?",
    "Quand pouvez-vous présenter la lettre à l’ARS, à l’Assurance maladie et à l’URPS ?",
  ],
  longueur: "Un quart de page, plus les signatures",
};
