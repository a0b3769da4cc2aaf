import type { ModeleMission } from "../../modele.ts";
import {
  AVANCE_AU_DEMARRAGE,
  PLAFOND_INDEMNITES,
  PREUVE_FAIBLE,
  SOURCE_ECHEANCES,
  SOURCES_COMMUNES,
  VERSION,
} from "../communs.ts";
import { EXEMPLES_CRISE } from "./examples.ts";
import { VOLET_CRISE } from "./volet.ts";

export const CRISE: ModeleMission = {
  mission: "crise",
  version: VERSION,
  objet:
    "Le jour où tout déborde (canicule, épidémie, inondation, attentat), vous savez qui appeler, où aller et quoi faire, sans chercher. La mission demande d’écrire un plan la première année, sur la trame nationale et ses cinq types de crise, puis de le mettre à jour chaque année. Elle n’a pas d’indicateur de résultat : on vous demande d’être prêts, pas d’avoir eu une crise.",
  volets: [VOLET_CRISE],
  calendrier: [
    {
      mois: 6,
      jalons: [
        "La mission a démarré : c’est la limite. Un référent crise et un suppléant sont nommés.",
        "La trame nationale est demandée à l’ARS ; la première séance de travail a eu lieu.",
        "Le recensement des professionnels volontaires est lancé.",
        AVANCE_AU_DEMARRAGE,
      ],
    },
    {
      mois: 12,
      jalons: [
        "Le plan est écrit : il couvre les cinq types de crise, il est discuté avec l’ARS, approuvé par le conseil d’administration et transmis à l’ARS et à la CPAM.",
        "Chaque membre a reçu la page d’alerte et sait à qui répondre.",
      ],
    },
    {
      mois: 18,
      jalons: [
        "La mission est entièrement déployée : c’est la limite. La chaîne d’alerte est essayée, un exercice a eu lieu.",
        "Les leçons de l’exercice sont écrites, avec un responsable et une date pour chaque correction.",
      ],
    },
    {
      mois: 24,
      jalons: [
        "La première mise à jour annuelle est faite : liste des volontaires, numéros, leçons de l’exercice ou de la crise.",
        "La date de la mise à jour suivante est inscrite au calendrier, avant l’anniversaire du contrat.",
      ],
    },
  ],
  moyens: [
    "Un référent crise et un suppléant : … heures par mois l’année de l’écriture, moins ensuite.",
    "Quelques rédacteurs, un par type de crise : … heures chacun, relecture comprise.",
    "Coordination : … heures pour tenir la liste des volontaires, préparer l’exercice et la mise à jour annuelle.",
    "Un moyen d’alerte simple (message groupé, liste d’appel en cascade) et un moyen de secours si le réseau tombe. Le plan existe aussi sur papier.",
    "Un lieu de repli pour soigner et un lieu pour la cellule de crise, convenus par écrit avec la mairie ou l’hôpital.",
    PLAFOND_INDEMNITES,
  ],
  pieges: [
    "Recopier le plan d’une autre CPTS. Les numéros sont faux, les lieux n’existent pas, et cela se voit au premier exercice.",
    "Écrire quatre-vingts pages. Gardez un plan court et des fiches réflexes d’une page : le jour venu, personne ne lit plus.",
    "Laisser vieillir la liste des volontaires. En un an, une part des numéros ne répond plus : c’est l’objet même de la mise à jour.",
    "Se prendre pour les secours. La CPTS soutient la ville et protège ses patients habituels ; l’ARS, la préfecture et le 15 commandent le reste.",
    "Compter sur l’argent prévu en cas de crise. C’est l’ARS qui qualifie la crise, et il faut avoir écrit le plan avant.",
    "Accepter un indicateur de résultat sur cette mission : rien ne le prévoit dans les textes publics que nous avons lus. Posez la question à la CPAM avant de signer.",
    PREUVE_FAIBLE,
  ],
  exemples: EXEMPLES_CRISE,
  sources: [
    ...SOURCES_COMMUNES,
    SOURCE_ECHEANCES,
    "CPTS de Roubaix, page « Crise sanitaire », et CPTS Ille-et-Flume, page sur la gestion de crise (les cinq types de crise)",
    "Site apsante.fr, page sur la gestion de crise (référent crise)",
    "Le Pharmacien de France et Le Généraliste, sur le contenu du plan et l’absence d’indicateur de résultat (projet de 2020)",
    "Concours pluripro, « La gestion des crises sanitaires », guide de l’URPS de Provence-Alpes-Côte d’Azur",
    "CPTS Pau Béarn, « Plan blanc CPTS », outil publié",
  ],
};
