import type { Section } from "../modele.ts";

export const SYNTHESE: Section = {
  code: "synthese",
  titre: "Synthèse",
  attendu:
    "L’ARS lit cette page en premier, parfois la seule avant la réunion : elle doit comprendre le projet sans ouvrir " +
    "le reste. Écrivez-la en dernier.",
  points: [
    "Le territoire, la population et la taille",
    "Trois ou quatre constats chiffrés",
    "Les priorités, une phrase chacune",
    "Les moyens et la date à laquelle le projet démarre",
  ],
  champs: [
    {
      code: "ambition",
      libelle: "Qu’est-ce que la CPTS change pour les habitants ?",
      nature: "texteLong",
      aide: "Cinq lignes, comme vous le diriez à un voisin. Des faits, pas de grands mots.",
      minimum: 120,
    },
    {
      code: "chiffresCles",
      libelle: "Quels chiffres faut-il retenir ?",
      nature: "texteLong",
      aide:
        "Quatre ou cinq chiffres du diagnostic, avec leur année. Vérifiez qu’ils sont les mêmes dans les autres " +
        "sections.",
      minimum: 60,
    },
    {
      code: "priorites",
      libelle: "Quelles sont vos priorités, mission par mission ?",
      nature: "texteLong",
      aide: "Une phrase par mission obligatoire : accès aux soins, parcours, prévention, crises sanitaires.",
      minimum: 100,
    },
    {
      code: "moyensEnBref",
      libelle: "Avec qui et avec quels moyens ?",
      nature: "texteLong",
      aide: "Le nombre d’adhérents, la coordination, le budget de la première année, la date de démarrage visée.",
      minimum: 60,
    },
  ],
  exemple:
    "La CPTS des Vals d’Orbelle réunit 118 professionnels au service de 46 200 habitants, dans 23 communes (taille " +
    "2). Près d’un adulte sur neuf n’y a pas de médecin traitant et neuf généralistes sur 27 ont plus de 60 ans. En " +
    "deux ans, nous voulons que 150 patients en affection de longue durée retrouvent un médecin, et qu’une demande " +
    "urgente mais non vitale trouve un rendez-vous le jour même ou le lendemain. Nous suivons ensemble " +
    "l’insuffisance cardiaque, relançons le dépistage colorectal dans la haute vallée et préparons les inondations. " +
    "Une coordinatrice à temps plein anime l’équipe ; la première année coûte 118 000 €.",
  questions: [
    "Si vous ne deviez réussir qu’une chose la première année, laquelle ?",
    "Qu’est-ce qui change pour un habitant de la commune la plus éloignée ?",
    "Ces chiffres sont-ils les mêmes que dans le diagnostic et le budget ?",
  ],
  longueur: "Une page, jamais plus de deux",
};
