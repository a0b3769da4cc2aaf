import { celluleDeCrise } from "../../texte/blocs/members.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

export const CELLULE: Section = {
  code: "cellule",
  titre: "Cellule de crise",
  attendu:
    "L’ARS veut savoir qui elle appelle, de jour comme de nuit, et qui peut décider. Un suppléant d’un autre métier " +
    "évite que tout tienne à une personne.",
  points: [
    "Un référent crise et son suppléant, de deux métiers différents",
    "Quatre à six personnes, avec un rôle pour chacune",
    "Qui déclenche, à la demande de qui, et qui arrête",
    "Où la cellule se réunit, et comment si l’on ne peut pas se déplacer",
  ],
  champs: [
    champDeLignes(
      {
        code: "membresDeLaCellule",
        libelle: "Membres de la cellule",
        aide: "Les numéros personnels restent dans ce plan. Demandez l’accord écrit de chacun.",
      },
      celluleDeCrise({ minimum: 2, pretes: [{ role: "Référent crise" }, { role: "Suppléant" }] }),
    ),
    {
      code: "declenchement",
      libelle: "Qui déclenche la cellule, et à la demande de qui ?",
      nature: "texteLong",
      aide: "L’ARS, un maire, l’hôpital, deux membres de la cellule : écrivez la règle et ce que l’on note à l’heure du déclenchement.",
      minimum: 60,
    },
    {
      code: "lieuDeLaCellule",
      libelle: "Où se réunit-elle ?",
      nature: "texteLong",
      aide: "Un lieu, un second lieu, et la façon de faire à distance.",
      minimum: 30,
    },
    {
      code: "finDeCrise",
      libelle: "Qui décide que c’est fini, et que fait-on ensuite ?",
      nature: "texteLong",
      aide: "La levée, le message aux volontaires, le bilan écrit dans le mois.",
      facultatif: true,
    },
  ],
  exemple:
    "La cellule compte cinq personnes : un médecin référent, une infirmière suppléante, un pharmacien, une " +
    "psychologue et la coordinatrice. Elle se déclenche à la demande de l’ARS, d’un maire ou de deux de ses membres ; " +
    "celle qui déclenche note l’heure et la raison. Elle se réunit à la maison de santé de Marsange, sinon à la mairie " +
    "de Roquebelle, sinon au téléphone. Le médecin référent lève la crise après accord de l’ARS ; le bilan d’une page " +
    "est écrit dans le mois.",
  questions: [
    "Qui répond si l’ARS appelle un dimanche à 6 heures ?",
    "Que se passe-t-il si le référent est lui-même bloqué chez lui ?",
    "Qui écrit, pendant la crise, ce qui est décidé et à quelle heure ?",
  ],
  longueur: "Une demi-page, plus la liste des membres",
};
