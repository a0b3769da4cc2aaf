import { calendrier } from "../../texte/blocs/calendar.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

const ETAPES = [
  "Création de l’association et ouverture du compte",
  "Diagnostic partagé",
  "Groupes de travail par mission",
  "Relecture avec l’ARS, la CPAM et l’URPS",
  "Vote et dépôt du projet de santé",
].map((etape) => ({ etape }));

export const CALENDRIER: Section = {
  code: "calendrier",
  titre: "Méthode et calendrier",
  attendu:
    "L’ARS veut voir un chemin tenable entre cette lettre et le dépôt du projet de santé : des groupes de travail, " +
    "des responsables, quelques dates.",
  points: [
    "Les groupes de travail et leurs responsables",
    "Le rythme des réunions, à des heures compatibles avec les consultations",
    "Une date visée pour le dépôt du projet de santé",
    "La création de l’association, si elle n’existe pas encore",
    "Les points d’étape avec l’ARS, la CPAM et l’URPS",
  ],
  champs: [
    {
      code: "methode",
      libelle: "Comment vous organisez-vous pour écrire le projet de santé ?",
      nature: "texteLong",
      aide:
        "Un groupe par mission suffit le plus souvent. Nommez pour chacun une personne qui tient la plume et le " +
        "rythme des réunions.",
      minimum: 80,
    },
    {
      code: "etapes",
      libelle: "Quelles sont les grandes étapes, mois par mois ?",
      nature: "texteLong",
      aide: "Création de l’association, diagnostic, groupes de travail, relecture avec l’ARS et la CPAM, vote, dépôt.",
      minimum: 80,
    },
    champDeLignes(
      {
        code: "calendrierDuProjet",
        libelle: "Calendrier",
        aide: "Insérez les étapes prêtes, puis donnez leurs dates et leurs responsables.",
      },
      calendrier({ pretes: ETAPES }),
    ),
    {
      code: "dateDepotProjet",
      libelle: "À quelle date pensez-vous déposer le projet de santé ?",
      nature: "date",
      aide: "C’est un repère que vous vous donnez : aucun texte n’impose de délai. Vous pouvez la changer.",
    },
    {
      code: "dateContrat",
      libelle: "À quelle date visez-vous la signature du contrat avec la CPAM et l’ARS ?",
      nature: "date",
      aide:
        "Après un dépôt complet, le projet est réputé validé si l’ARS ne s’y oppose pas dans les deux mois. Comptez " +
        "ensuite le temps de négocier le contrat.",
      facultatif: true,
    },
  ],
  exemple:
    "Quatre groupes, un par mission, se réunissent une fois par mois de 20 h à 21 h 30, à Marsange ou à distance. " +
    "Chacun a deux responsables de métiers différents et rend trois pages. Mars 2027 : création de l’association. " +
    "Avril à juin : diagnostic et questionnaire aux professionnels. Juin à septembre : fiches d’action. Octobre : " +
    "relecture avec la délégation départementale de l’ARS, la CPAM et l’URPS. Novembre : vote en assemblée et dépôt, " +
    "le 30. Signature du contrat visée au 1er avril 2028. Le groupe projet fait le point toutes les six semaines.",
  questions: [
    "Qui écrit, concrètement, et sur quel temps ?",
    "Qu’est-ce qui peut vous retarder, et que faites-vous dans ce cas ?",
    "L’association est-elle créée, ou à quelle date ?",
    "À quels moments souhaitez-vous que l’ARS et la CPAM relisent ?",
  ],
  longueur: "Une demi-page, ou un tableau de dix lignes",
};
