import { presents } from "../../texte/blocs/members.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

export const SEANCE: Section = {
  code: "seance",
  titre: "Séance",
  attendu:
    "La CPTS et l’ARS vérifient qui était là, ce que chacun avait lu et de quelle année on a parlé. C’est court, et " +
    "cela évite bien des discussions plus tard.",
  points: [
    "L’année du contrat examinée",
    "La date, le lieu, l’heure de début et de fin",
    "Les présents et les excusés, avec leur fonction",
    "Les documents lus avant la séance, avec leur version",
  ],
  champs: [
    {
      code: "dateSeance",
      libelle: "Quand la séance a-t-elle eu lieu ?",
      nature: "date",
      aide: "S’il y a eu deux séances, la date de la dernière ; citez l’autre dans la préparation.",
    },
    {
      code: "lieuSeance",
      libelle: "Où s’est-elle tenue, et à quelle heure ?",
      nature: "texte",
      aide: "L’adresse ou « à distance ». Précisez l’année du contrat.",
      exemple: "Maison de santé de Marsange, de 18 h 30 à 20 h 30, deuxième année du contrat",
    },
    {
      code: "presents",
      libelle: "Qui était présent, qui était excusé ?",
      nature: "texteLong",
      aide: "Une personne par ligne : nom, fonction, partie. Dites qui peut engager sa partie.",
      minimum: 60,
    },
    champDeLignes(
      {
        code: "listeDesPresents",
        libelle: "Présents et excusés",
        aide: "Une ligne par personne, la MSA et l’URPS comprises si elles sont venues.",
      },
      presents({ minimum: 3 }),
    ),
    {
      code: "documentsLus",
      libelle: "Quels documents avez-vous examinés ?",
      nature: "texteLong",
      aide:
        "Rapport d’activité, données de la CPAM, données de l’ARS, comptes : la version et la date de remise de " +
        "chacun.",
      minimum: 40,
    },
    {
      code: "preparation",
      libelle: "Comment la séance a-t-elle été préparée ?",
      nature: "texteLong",
      aide: "La rencontre avec le référent, sa date, les écarts repérés d’avance.",
      facultatif: true,
    },
  ],
  exemple:
    "Deuxième année du contrat. Séance du mardi 5 mars 2030, de 18 h 30 à 20 h 30, à la maison de santé de Marsange. " +
    "Pour la CPTS : le président, le trésorier, la coordinatrice, le médecin responsable de l’accès aux soins. Pour " +
    "l’ARS : la directrice départementale et la chargée de mission. Pour la CPAM : le référent des organisations " +
    "coordonnées et la sous-directrice. Excusée : la MSA, qui a reçu les documents. Documents : rapport d’activité " +
    "du 31 janvier, version 2 du 18 février ; données de la CPAM du 10 janvier ; liste du service d’accès aux soins " +
    "de l’ARS. Préparation à deux le 12 février : trois écarts repérés.",
  questions: [
    "Chaque partie avait-elle les mêmes documents, et à temps ?",
    "Les présents pouvaient-ils engager leur partie ?",
    "Qui a tenu la plume, et qui a relu ?",
  ],
  longueur: "Un quart de page",
};
