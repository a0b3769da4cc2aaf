import { fichesAction } from "../../texte/blocs/action-sheets.ts";
import { champDeLignes } from "../block-field.ts";
import { ACCES_AUX_SOINS as MISSION } from "../missions/acces-aux-soins/index.ts";
import type { Section } from "../modele.ts";
import { fichesPretes } from "../ready-rows.ts";

export const ACCES_AUX_SOINS: Section = {
  code: "accesAuxSoins",
  titre: "Mission : accès aux soins",
  attendu:
    "L’ARS attend qui fait quoi, pour quels patients et à quels horaires, pour le médecin traitant comme pour les " +
    "soins non programmés, en lien avec le service d’accès aux soins. La mission démarre au plus tard six mois après " +
    "la signature du contrat et fonctionne pleinement à dix-huit mois.",
  points: [
    "Le besoin chiffré, repris du diagnostic",
    "Le chemin d’un patient sans médecin traitant, étape par étape",
    "Les jours, les horaires et les professionnels qui prennent les demandes non programmées",
    "Le lien avec le service d’accès aux soins et les gardes",
    "Le responsable, et un indicateur chiffré par moitié",
  ],
  champs: [
    {
      code: "medecinTraitant",
      libelle: "Comment un patient sans médecin traitant en trouve-t-il un ?",
      nature: "texteLong",
      aide:
        "Qui repère, qui reçoit la demande, qui propose, en combien de jours. Dites qui passe en premier : affection " +
        "de longue durée, complémentaire santé solidaire, plus de 70 ans.",
      minimum: 150,
    },
    {
      code: "soinsNonProgrammes",
      libelle: "Que se passe-t-il quand quelqu’un a besoin d’être vu le jour même ou sous 24 heures ?",
      nature: "texteLong",
      aide:
        "Les horaires couverts, les créneaux réservés, la personne qui oriente, le rôle des pharmaciens, infirmiers, " +
        "masseurs-kinésithérapeutes, sages-femmes. Dites aussi ce que vous ne couvrez pas.",
      minimum: 150,
    },
    {
      code: "lienServiceAcces",
      libelle: "Comment travaillez-vous avec le service d’accès aux soins (SAS) ?",
      nature: "texteLong",
      aide:
        "Le SAS est la régulation téléphonique du département. Il peut s’adresser à la CPTS quand il ne trouve pas " +
        "de rendez-vous ; vous restez libres de votre organisation. Indiquez le nombre de médecins qui y participent.",
      minimum: 80,
    },
    {
      code: "equipeAccesAuxSoins",
      libelle: "Qui conduit cette mission, avec quels moyens ?",
      nature: "texteLong",
      aide: "Le responsable, son groupe, le temps de coordination, les outils, le coût prévu.",
      minimum: 60,
    },
    {
      code: "suiviAccesAuxSoins",
      libelle: "À quoi voyez-vous que cela marche ?",
      nature: "texteLong",
      aide:
        "Deux à quatre indicateurs, avec le point de départ, la cible et la preuve. Par exemple : patients en " +
        "affection de longue durée ayant trouvé un médecin, médecins participant au SAS, demandes du SAS suivies " +
        "d’un rendez-vous.",
      minimum: 80,
    },
    champDeLignes(
      {
        code: "fichesAccesAuxSoins",
        libelle: "Fiches action de l’accès aux soins",
        aide: "Une fiche par action. Insérez-en une prête et adaptez-la. Celles que vous aurez écrites pour une autre mission ou une autre année se proposeront aussi dessous.",
      },
      fichesAction({ minimum: 1, pretes: fichesPretes(MISSION.volets) }),
    ),
  ],
  exemple:
    "Les patients sans médecin traitant sont signalés par la CPAM, les pharmaciens et les infirmiers. La " +
    "coordinatrice les rappelle sous deux jours ouvrés et propose un cabinet, d’abord aux personnes en affection de " +
    "longue durée ; onze médecins annoncent chaque trimestre combien de patients ils prennent. Pour les soins non " +
    "programmés, quatorze médecins réservent chacun deux créneaux par semaine, du lundi au vendredi de 8 h à 20 h et " +
    "le samedi matin. La régulation du SAS y accède ; cinq médecins y participent déjà, neuf en fin de deuxième " +
    "année. La CPTS ne couvre ni les nuits ni le dimanche, qui relèvent de la garde. Cible à deux ans : 150 patients " +
    "en affection de longue durée ont retrouvé un médecin.",
  questions: [
    "Combien de médecins s’engagent, et à combien de créneaux ?",
    "Que propose-t-on au patient quand aucun cabinet ne peut le prendre ?",
    "L’organisation tient-elle en août et le vendredi soir ?",
    "Avez-vous écrit avec le SAS la façon dont il vous adresse une demande ?",
    "Comment comptez-vous sans conserver de données de patients dans vos tableaux ?",
  ],
  longueur: "Quatre à six pages, puis une fiche par action",
};
