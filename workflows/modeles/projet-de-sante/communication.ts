import type { Section } from "../modele.ts";

export const COMMUNICATION: Section = {
  code: "communication",
  titre: "Communication",
  attendu:
    "L’ARS veut savoir comment un professionnel et un habitant apprennent que la CPTS existe et ce qu’elle peut pour " +
    "eux. Des moyens modestes et réguliers valent mieux qu’une campagne.",
  points: [
    "L’information de tous les professionnels, adhérents ou non",
    "L’information des habitants, sans publicité pour un cabinet",
    "Les relais : pharmacies, mairies, associations, hôpital",
    "Qui s’en charge, à quel rythme et pour quel coût",
  ],
  champs: [
    {
      code: "versLesProfessionnels",
      libelle: "Comment tenez-vous les professionnels informés ?",
      nature: "texteLong",
      aide: "Une lettre, une soirée par trimestre, un appel à chaque nouvel installé. Pensez à ceux qui n’ont pas adhéré.",
      minimum: 80,
    },
    {
      code: "versLesHabitants",
      libelle: "Comment les habitants savent-ils ce que la CPTS fait pour eux ?",
      nature: "texteLong",
      aide:
        "Affiches en pharmacie, bulletin municipal, réunion publique, site. Une phrase utile : qui appeler, pour " +
        "quoi, à quelle heure.",
      minimum: 80,
    },
    {
      code: "supportsEtMoyens",
      libelle: "Quels supports, qui s’en occupe, pour quel coût ?",
      nature: "texteLong",
      aide: "Site, lettre, affiches, réunions. Précisez qui relit avant de publier.",
      facultatif: true,
    },
  ],
  exemple:
    "Chaque premier lundi du mois, la coordinatrice envoie à tous les professionnels du territoire, adhérents ou " +
    "non, une lettre d’une page : une décision, une date, un contact. Une soirée par trimestre se tient tour à tour " +
    "à Lestrac, Marsange et Vieux-Pont. Tout nouvel installé reçoit un appel dans le mois. Pour les habitants, une " +
    "affiche en pharmacie et en mairie dit en trois lignes que faire quand on n’a pas de médecin ; elle existe en " +
    "gros caractères. Une réunion publique annuelle présente le bilan. Le site ne nomme aucun cabinet en " +
    "particulier. Une infirmière et un administrateur habitant relisent tout. Coût : 3 000 € par an.",
  questions: [
    "Comment joignez-vous les professionnels qui ne lisent pas leurs courriels ?",
    "Un habitant sans internet comprend-il comment trouver un médecin ?",
    "Qui répond aux appels que l’affiche provoque ?",
  ],
  longueur: "Une page",
};
