import type { Section } from "../modele.ts";

export const INDEMNITES: Section = {
  code: "indemnites",
  titre: "Indemnités par personne",
  attendu:
    "La CPAM et l’ARS vérifient une règle de droit : par personne et par année civile, indemnités et rémunérations " +
    "versées par l’association ne dépassent pas le plafond annuel de la sécurité sociale. Un tableau clair évite " +
    "toute question.",
  points: [
    "Le barème, et qui l’a voté",
    "Le total par personne, toutes missions confondues",
    "Le plus fort total, comparé au plafond de la même année civile",
    "La personne qui contrôle, et comment",
  ],
  champs: [
    {
      code: "baremeDesIndemnites",
      libelle: "Quel barème appliquez-vous, et qui l’a voté ?",
      nature: "texteLong",
      aide:
        "Le montant par heure ou par réunion, la date du vote, ce qui ouvre droit. Une indemnité compense une perte " +
        "de revenu ; une rémunération paie la participation aux missions.",
      minimum: 60,
    },
    {
      code: "indemnitesParPersonne",
      libelle: "Combien chaque personne a-t-elle reçu dans l’année civile ?",
      nature: "texteLong",
      aide:
        "Une ligne par personne : fonction, missions, total. L’année du contrat ne compte pas ici. Convenez avec la " +
        "CPAM s’il faut les noms, et gardez les justificatifs.",
      minimum: 60,
    },
    {
      code: "plusFortTotal",
      libelle: "Quel est le plus fort total reçu par une personne, en euros ?",
      nature: "nombre",
      aide: "Indemnités et rémunérations ensemble, de janvier à décembre. Si personne n’a rien reçu, écrivez 0.",
      exemple: "9 400",
    },
    {
      code: "plafondDeLAnnee",
      libelle: "Quel était le plafond annuel de la sécurité sociale cette année-là, en euros ?",
      nature: "nombre",
      aide:
        "Art. D. 1434-44 du code de la santé publique. Le plafond change chaque année : 43 992 € en 2023 ; les " +
        "années suivantes sont à vérifier.",
      exemple: "43 992",
    },
    {
      code: "controleDesIndemnites",
      libelle: "Qui contrôle ces totaux, et comment ?",
      nature: "texteLong",
      aide:
        "Le décompte tenu par le trésorier ou la trésorière, l’alerte avant le plafond, la règle quand un élu est " +
        "lui-même concerné.",
      minimum: 40,
    },
  ],
  exemple:
    "Le barème, le même pour tous les métiers, a été voté par l’assemblée du 12 juin 2029. De janvier à décembre " +
    "2029, 38 personnes ont reçu en tout 62 000 €. Le tableau joint compte une ligne par personne. Le plus fort " +
    "total est celui du médecin responsable de l’accès aux soins, également membre du bureau : 9 400 €, loin du " +
    "plafond (montant de 2029 à vérifier). Le trésorier tient le décompte chaque mois, toutes missions confondues, " +
    "et prévient la personne bien avant le plafond. Un administrateur ne vote pas sur ce qui le concerne.",
  questions: [
    "Une personne est-elle aussi payée par une autre structure pour le même temps ?",
    "Les membres du bureau suivent-ils le même barème que les autres ?",
    "Que faites-vous si quelqu’un approche du plafond ?",
    "Les justificatifs sont-ils rangés et datés ?",
  ],
  longueur: "Une page, avec un tableau",
};
