import { volontaires } from "../../texte/blocs/members.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

export const VOLONTAIRES: Section = {
  code: "volontaires",
  titre: "Volontaires",
  attendu:
    "Une liste vérifiée dans l’année, avec des accords écrits. L’ARS préfère trente personnes joignables à cent noms " +
    "recopiés.",
  points: [
    "Une personne au moins par métier utile et par secteur",
    "Le délai pour venir et les compétences utiles",
    "L’accord écrit de chacun, daté",
    "Qui tient la liste, et quand elle est vérifiée",
  ],
  champs: [
    champDeLignes(
      {
        code: "listeDesVolontaires",
        libelle: "Liste des volontaires",
        aide: "Des professionnels, avec leur accord écrit. La liste reste dans l’équipe.",
      },
      volontaires({ minimum: 1 }),
    ),
    {
      code: "tenueDeLaListe",
      libelle: "Qui tient cette liste, et quand la vérifie-t-elle ?",
      nature: "texteLong",
      aide: "Une personne, un mois de l’année, la façon de faire confirmer.",
      minimum: 40,
    },
    {
      code: "metiersQuiManquent",
      libelle: "Quels métiers ou quels secteurs manquent encore ?",
      nature: "texteLong",
      aide: "Comptez par métier et par secteur ; dites à qui vous demandez.",
      facultatif: true,
    },
  ],
  exemple:
    "Cinquante-deux volontaires de huit métiers ont donné leur accord écrit : onze médecins, dix-neuf infirmiers, sept " +
    "pharmaciens, cinq masseurs-kinésithérapeutes, quatre sages-femmes, trois psychologues, deux secrétaires et une " +
    "diététicienne. La coordinatrice tient la liste et demande à chacun de confirmer au mois d’avril ; deux relances, " +
    "puis le nom est retiré. Il manque un médecin dans la haute vallée : la question est posée aux remplaçants.",
  questions: [
    "De quand date la dernière vérification ?",
    "Combien de volontaires peuvent venir en moins d’une heure ?",
    "Que devient la liste quand une personne déménage ?",
  ],
  longueur: "Quelques lignes, plus la liste",
};
