import type { Section } from "../modele.ts";

export const APPUI: Section = {
  code: "appui",
  titre: "Besoin d’appui et budget de construction",
  attendu:
    "Monter un dossier n’est pas votre métier, et l’ARS le sait. Elle attend que vous disiez de quelle aide vous " +
    "avez besoin, combien elle coûte et qui peut recevoir l’argent.",
  points: [
    "L’aide demandée : méthode, droit, rédaction, données",
    "Le temps de coordination nécessaire d’ici au dépôt du projet de santé",
    "Un budget simple, dépense par dépense",
    "La structure qui reçoit les fonds, existante ou à créer",
    "Les autres aides obtenues ou demandées",
  ],
  champs: [
    {
      code: "aideSouhaitee",
      libelle: "De quelle aide avez-vous besoin, et de la part de qui ?",
      nature: "texteLong",
      aide:
        "L’ARS, la CPAM (votre référent des organisations coordonnées), l’URPS ou une fédération peuvent aider. " +
        "Précisez : des données, un modèle de statuts, une personne pour animer.",
      minimum: 60,
    },
    {
      code: "budgetConstruction",
      libelle: "À quoi sert l’argent pendant la construction du projet ?",
      nature: "texteLong",
      aide: "Coordination, indemnités de réunion, salle, prestataire, comptable : une ligne par dépense, en euros.",
      minimum: 80,
    },
    {
      code: "montantDemande",
      libelle: "Quel montant demandez-vous, en euros ?",
      nature: "nombre",
      aide:
        "L’aide de l’ARS dépend de la région. Une enveloppe de l’Assurance maladie peut s’y ajouter dès la lettre " +
        "validée : 15 000 à 30 000 € selon la taille, montants à vérifier avec votre CPAM.",
      exemple: "38 000",
      facultatif: true,
    },
    {
      code: "structurePorteuse",
      libelle: "Quelle structure peut recevoir les fonds ?",
      nature: "texteLong",
      aide:
        "En général une association loi 1901 avec un compte à son nom. Si elle n’existe pas, écrivez quand vous la " +
        "créez. Le relevé bancaire se joint plus tard.",
      minimum: 40,
    },
  ],
  exemple:
    "Nous demandons un appui de méthode pour le diagnostic et un modèle de statuts. Nous souhaitons que la CPAM nous " +
    "transmette les données du territoire en avril. Budget de mars à novembre 2027 : coordinatrice à mi-temps, " +
    "21 000 € ; indemnités des responsables de groupe, 9 000 € ; appui juridique et comptable, 3 500 € ; salles, " +
    "déplacements et impression, 2 500 € ; questionnaire et outils, 2 000 €. Total : 38 000 €. L’association est " +
    "créée en mars et ouvre aussitôt son compte. La communauté de communes Haute-Orbelle prête un bureau.",
  questions: [
    "Que faites-vous si l’aide accordée est plus faible que le montant demandé ?",
    "Comment indemnisez-vous les réunions, et sur quelle base ?",
    "Qui tient les comptes pendant la construction ?",
    "Avez-vous demandé ou reçu une autre aide pour les mêmes dépenses ?",
  ],
  longueur: "Une demi-page, avec un tableau de dépenses",
};
