import type { Volet } from "../../modele.ts";
import { ACTIONS_PARCOURS } from "./actions.ts";
import { EXEMPLES_DU_VOLET } from "./examples.ts";
import { INDICATEURS_PARCOURS } from "./indicateurs.ts";

export const VOLET_PARCOURS: Volet = {
  code: "parcours",
  titre: "Parcours pluriprofessionnels autour du patient",
  contexte: [
    "Quelles maladies pèsent le plus ici ? Rézone CPTS donne la fréquence des affections de longue durée (ALD) par maladie ; comparez avec le département.",
    "Quelle situation vous fait perdre le plus de temps ? Demandez à dix membres de métiers différents de raconter la dernière, sans nom ni détail reconnaissable.",
    "À quel moment l’information se perd-elle : sortie d’hôpital, résultat d’examen, changement de traitement, retour à domicile ? Notez l’étape et les métiers concernés.",
    "Combien de réhospitalisations et d’hospitalisations évitables pour cette maladie ? Demandez à la CPAM, à l’ARS ou au service d’information médicale de l’hôpital, en totaux.",
    "Qui travaille déjà sur ce sujet : dispositif d’appui à la coordination (DAC), maisons de santé, hospitalisation à domicile, éducation thérapeutique ? L’ARS tient la liste.",
    "Quels métiers sont présents, et lesquels manquent ? Rézone CPTS pour l’offre de soins, vos membres pour les délais réels de rendez-vous.",
    "Comment vous écrivez-vous aujourd’hui ? Demandez à chaque membre s’il a une adresse de messagerie sécurisée de santé (MSSanté) et s’il la lit.",
    "Qu’en disent les patients ? Une heure avec une association d’usagers ou le conseil de la vie sociale d’un Ehpad suffit pour commencer.",
  ],
  objectifs: [
    "Faire passer le nombre de parcours écrits, validés et utilisés de … à … en deux ans.",
    "Faire passer le nombre de professionnels qui appliquent le parcours de … à …, issus d’au moins … métiers.",
    "Faire passer le nombre de patients entrés dans le parcours, avec leur accord, de … à … par an.",
    "Ramener le délai entre la sortie d’hôpital et la première visite d’un professionnel de ville de … à … jours.",
    "Faire passer la part des sorties annoncées à l’avance par l’hôpital de … % à … %.",
  ],
  actions: ACTIONS_PARCOURS,
  acteurs: [
    "Infirmiers, médecins généralistes, pharmaciens, kinésithérapeutes : le noyau du groupe",
    "Le spécialiste de la maladie choisie, en ville ou à l’hôpital",
    "À l’hôpital : la cadre de santé, l’assistante sociale, la personne qui organise les sorties",
    "DAC, hospitalisation à domicile, services de soins et d’aide à domicile, Ehpad",
    "Podologues, diététiciens, psychologues, orthophonistes, selon le parcours",
    "Un représentant des usagers, dès l’écriture",
    "CPAM pour les données, ARS pour le lien avec les projets existants",
  ],
  indicateurs: INDICATEURS_PARCOURS,
  exemples: EXEMPLES_DU_VOLET,
};
