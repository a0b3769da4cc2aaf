import { membres } from "../../texte/blocs/members.ts";
import { champDeLignes } from "../block-field.ts";
import type { Section } from "../modele.ts";

export const ACTEURS: Section = {
  code: "acteurs",
  titre: "Acteurs et partenaires",
  attendu:
    "L’ARS regarde si le projet dépasse le cercle de départ : plusieurs métiers, plusieurs communes, la ville, " +
    "l’hôpital, le médico-social. Elle accepte que tout le monde ne soit pas encore là, si vous dites comment vous " +
    "allez les chercher.",
  points: [
    "Ceux qui participent déjà, et à quoi",
    "Ceux que vous voulez associer, et quand vous les rencontrez",
    "La façon dont tous les professionnels du territoire ont été informés",
    "La place des habitants et des élus",
  ],
  champs: [
    {
      code: "acteursAssocies",
      libelle: "Qui participe déjà au projet ?",
      nature: "texteLong",
      aide:
        "Professionnels de ville, maisons et centres de santé, hôpital, EHPAD, services à domicile, associations. Ne " +
        "citez que ceux qui ont dit oui.",
      minimum: 80,
    },
    champDeLignes(
      {
        code: "membresEngages",
        libelle: "Membres engagés",
        aide: "Une ligne par personne qui a dit oui. Le numéro RPPS est celui du répertoire partagé des professionnels de santé.",
      },
      membres({ minimum: 2 }),
    ),
    {
      code: "acteursAAssocier",
      libelle: "Qui voulez-vous encore associer, et comment ?",
      nature: "texteLong",
      aide: "Pour chacun, la prochaine étape : un appel, une invitation, une réunion datée.",
      minimum: 60,
    },
    {
      code: "informationProfessionnels",
      libelle: "Comment les autres professionnels du territoire ont-ils appris l’existence du projet ?",
      nature: "texteLong",
      aide: "Réunions, courriers, appels, groupe de messages : donnez les dates et le nombre de présents.",
      minimum: 60,
    },
    {
      code: "habitantsEtElus",
      libelle: "Quelle place pour les habitants et les élus ?",
      nature: "texteLong",
      aide:
        "Une association de patients, un conseil municipal, une communauté de communes. Si rien n’est fait, dites ce " +
        "que vous prévoyez.",
      facultatif: true,
    },
  ],
  exemple:
    "Participent déjà : 31 professionnels de neuf métiers dans 14 communes, la maison de santé de Marsange, le " +
    "centre de santé de Vieux-Pont et l’EHPAD des Saules. Le centre hospitalier de Roquebelle a désigné une cadre " +
    "des urgences pour suivre nos réunions. Deux réunions d’information ont eu lieu, le 5 novembre à Marsange (42 " +
    "présents) et le 3 décembre à Roquebelle (37 présents) ; l’invitation a été portée dans chaque pharmacie. Nous " +
    "rencontrons en mars les chirurgiens-dentistes, le service de soins infirmiers à domicile et l’association " +
    "d’usagers « Vivre en Orbelle ». Les présidents des deux communautés de communes sont informés.",
  questions: [
    "Quelles communes ou quels métiers ne sont pas encore représentés ?",
    "L’hôpital est-il partenaire, ou seulement informé ?",
    "Des professionnels ont-ils dit non, et pour quelles raisons ?",
    "Comment un professionnel qui s’installe demain vous rejoint-il ?",
  ],
  longueur: "Une demi-page à une page, plus la liste des participants",
};
