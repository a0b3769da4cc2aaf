import { budgetRealise, DEPENSE, RECETTE } from "../../texte/blocs/budget.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

export const PARTIE_FINANCIERE: Section = {
  code: "partieFinanciere",
  titre: "Partie financière",
  attendu:
    "Cette section n’est jamais facultative : le Sénat a relevé un rapport remis sans ses comptes. La CPAM et l’ARS " +
    "veulent des totaux justes et une dépense rattachée à chaque mission, même si elle est faible.",
  points: [
    "Les recettes par origine",
    "Les dépenses par mission, et le fonctionnement à part",
    "Le reste en fin d’exercice, et ce que vous en faites",
    "Des totaux identiques à ceux des comptes approuvés, ou l’explication de l’écart",
  ],
  champs: [
    {
      code: "totalRecettes",
      libelle: "Quel est le total des recettes, en euros ?",
      nature: "nombre",
      aide: "Sur un exercice comptable complet, avec ses dates dans la réponse suivante. S’il est nul, écrivez 0.",
      exemple: "200 000",
      additionne: { bloc: "budgetRealise", colonne: "montant", nature: RECETTE },
    },
    {
      code: "recettes",
      libelle: "D’où vient l’argent ?",
      nature: "texteLong",
      aide:
        "Fonctionnement, parts fixes, part variable, aides de l’ARS et des collectivités, autres. Une ligne par " +
        "versement reçu, avec sa date.",
      minimum: 60,
    },
    {
      code: "totalDepenses",
      libelle: "Quel est le total des dépenses, en euros ?",
      nature: "nombre",
      aide: "Le même total que dans la réponse suivante, indemnités comprises.",
      exemple: "179 000",
      additionne: { bloc: "budgetRealise", colonne: "montant", nature: DEPENSE },
    },
    {
      code: "depensesParMission",
      libelle: "Combien chaque mission a-t-elle coûté ?",
      nature: "texteLong",
      aide:
        "Fonctionnement d’abord, puis une ligne par mission : salaires, indemnités, prestataires, achats. Écrivez 0 " +
        "pour une mission sans dépense.",
      minimum: 100,
    },
    champDeLignes(
      {
        code: "budgetRealise",
        libelle: "Budget réalisé",
        aide: "Le budget prévu et ce qui a été reçu ou dépensé, poste par poste. Les totaux sont ceux des deux réponses chiffrées.",
      },
      budgetRealise({ minimum: 2 }),
    ),
    {
      code: "reste",
      libelle: "Que reste-t-il, et qu’en faites-vous ?",
      nature: "texteLong",
      aide: "Recettes moins dépenses. Dites ce qui est déjà promis et ce qui est gardé en réserve, et pourquoi.",
      minimum: 40,
    },
  ],
  exemple:
    "Exercice du 1er janvier au 31 décembre 2029, avant approbation. Recettes, d’après les relevés de la CPAM et de " +
    "l’ARS : fonctionnement, 60 000 € ; parts fixes des missions, 116 000 € ; part variable de la première année, " +
    "19 000 € ; aide de l’ARS pour l’outil d’alerte, 5 000 €. Total : 200 000 €. Dépenses : fonctionnement et " +
    "coordination, 78 000 € ; accès aux soins, 41 000 € ; parcours, 23 000 € ; prévention, 18 500 € ; crises, " +
    "12 000 € ; accompagnement, 6 500 €. Total : 179 000 €. Reste : 21 000 €, dont 14 000 € réservés aux créneaux du " +
    "samedi et 7 000 € au remplacement de la coordinatrice.",
  questions: [
    "Comment avez-vous réparti une dépense commune à plusieurs missions ?",
    "Pourquoi une mission a-t-elle coûté moins que ce qu’elle a reçu ?",
    "Les comptes sont-ils approuvés, et à quelle date ?",
    "La même dépense a-t-elle reçu une autre aide ?",
  ],
  longueur: "Deux pages, avec un tableau ; les comptes se joignent à part",
};
