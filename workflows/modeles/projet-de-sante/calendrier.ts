import { MISSIONS_SOCLES } from "../../missions/missions.ts";
import { calendrier } from "../../texte/blocs/calendar.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";
import { demarragesPrets } from "../ready-rows.ts";

export const CALENDRIER: Section = {
  code: "calendrier",
  titre: "Calendrier",
  attendu:
    "L’ARS vérifie que chaque mission a une date de démarrage compatible avec le contrat, et que tout ne commence " +
    "pas le même mois.",
  points: [
    "La date de signature visée : les autres dates se comptent à partir d’elle",
    "Accès aux soins et crises : démarrage à six mois au plus tard, plein fonctionnement à dix-huit",
    "Parcours et prévention : démarrage à douze mois au plus tard, plein fonctionnement à vingt-quatre",
    "Un ordre réaliste, avec les recrutements et les congés",
    "Ce qui peut retarder, et ce que vous faites alors",
  ],
  champs: [
    {
      code: "dateSignatureVisee",
      libelle: "À quelle date visez-vous la signature du contrat ?",
      nature: "date",
      aide:
        "Après un dépôt complet, l’ARS a deux mois pour s’opposer. Prévoyez ensuite le temps de négocier avec la " +
        "CPAM et l’ARS. La date anniversaire du contrat en découle.",
    },
    {
      code: "demarrageDesMissions",
      libelle: "Quand chaque mission démarre-t-elle ?",
      nature: "texteLong",
      aide:
        "Une ligne par mission : la date de démarrage et ce qui est prêt ce jour-là. L’avance de la part fixe se " +
        "calcule à partir de cette date.",
      minimum: 100,
    },
    champDeLignes(
      {
        code: "calendrierDesMissions",
        libelle: "Calendrier des missions",
        aide: "Une ligne au moins par mission obligatoire, puis les étapes qui comptent.",
      },
      calendrier({ minimum: 4, pretes: demarragesPrets(MISSIONS_SOCLES) }),
    ),
    {
      code: "etapesDeuxAns",
      libelle: "Quelles sont les étapes à 6, 12, 18 et 24 mois ?",
      nature: "texteLong",
      aide: "Deux ou trois faits vérifiables par étape : un recrutement, un protocole signé, un premier exercice.",
      minimum: 120,
    },
    {
      code: "risquesDuCalendrier",
      libelle: "Qu’est-ce qui peut vous retarder ?",
      nature: "texteLong",
      aide: "Un recrutement difficile, un départ, un outil en retard. Pour chacun, la solution de repli.",
      facultatif: true,
    },
  ],
  exemple:
    "Signature visée : 1er avril 2028. À six mois : la coordinatrice est en poste, l’accès aux soins, les crises et " +
    "la prévention démarrent le 1er octobre ; quatorze médecins ouvrent leurs créneaux et le plan de crise est remis " +
    "à l’ARS. À douze mois : le parcours d’insuffisance cardiaque démarre avec vingt patients ; premier dialogue de " +
    "gestion, le bilan annuel avec l’ARS et la CPAM. À dix-huit mois : l’accès aux soins couvre les 23 communes, " +
    "quatre cents tests de dépistage sont remis et le premier exercice de crise a eu lieu. À vingt-quatre mois : " +
    "soixante patients sont suivis dans le parcours. Si le recrutement tarde, une association voisine met une " +
    "coordinatrice à disposition deux jours par semaine.",
  questions: [
    "Qu’est-ce qui est réellement prêt le jour où une mission démarre ?",
    "Qui tient le calendrier, et qui prévient en cas de retard ?",
    "Que reportez-vous si la coordination n’est pas recrutée ?",
    "Les dates tiennent-elles compte des vacances et des épidémies d’hiver ?",
  ],
  longueur: "Une page, ou un tableau par trimestre sur deux ans",
};
