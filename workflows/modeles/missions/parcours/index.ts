import type { ModeleMission } from "../../modele.ts";
import {
  AVANCE_AU_DEMARRAGE,
  PLAFOND_INDEMNITES,
  PREUVE_FAIBLE,
  SOURCE_ECHEANCES,
  SOURCES_COMMUNES,
  VERSION,
} from "../communs.ts";
import { EXEMPLES_PARCOURS } from "./examples.ts";
import { VOLET_PARCOURS } from "./volet.ts";

export const PARCOURS: ModeleMission = {
  mission: "parcours",
  version: VERSION,
  objet:
    "Un parcours dit qui fait quoi, quand, et comment l’information passe, pour une situation que vous rencontrez souvent : diabète, insuffisance cardiaque, retour à domicile. La mission demande d’écrire ce chemin à plusieurs métiers, de l’essayer en petit, puis de l’étendre. Le but tient en une phrase : que personne ne découvre le lundi une sortie d’hôpital du vendredi.",
  volets: [VOLET_PARCOURS],
  calendrier: [
    {
      mois: 6,
      jalons: [
        "Un seul parcours est choisi, avec les chiffres qui justifient ce choix.",
        "Le groupe compte au moins trois métiers et un interlocuteur de l’hôpital.",
        "Les ruptures sont décrites : à quel moment l’information se perd, et entre qui.",
      ],
    },
    {
      mois: 12,
      jalons: [
        "La mission a démarré : c’est la limite. Le premier parcours est écrit, validé et essayé dans quelques cabinets.",
        "Les valeurs de départ des indicateurs sont relevées et partagées avec la CPAM et l’ARS.",
        AVANCE_AU_DEMARRAGE,
      ],
    },
    {
      mois: 18,
      jalons: [
        "Le premier parcours couvre tout le territoire ; le suivi trimestriel est en place.",
        "Un deuxième parcours est écrit, si le premier tient sans son pilote.",
      ],
    },
    {
      mois: 24,
      jalons: [
        "La mission est entièrement déployée : c’est la limite. Les parcours prévus au contrat sont utilisés, et cela se mesure.",
        "Chaque parcours est relu avec l’hôpital et au moins un représentant des usagers.",
        "Ce qui n’a pas servi est retiré ; les cibles de la suite sont discutées au dialogue de gestion.",
      ],
    },
  ],
  moyens: [
    "Un pilote par parcours : … heures par mois. Prévoyez un suppléant dès le départ, d’un autre métier.",
    "Temps de réunion des participants, indemnisé : nombre de réunions × nombre de personnes × durée. C’est vite le premier poste de dépense.",
    "Coordination : … heures par semaine pour convoquer, rédiger, relancer l’hôpital et tenir le suivi.",
    "La messagerie sécurisée de santé (MSSanté) pour tous, et le dossier médical partagé quand il est alimenté. N’achetez pas d’outil avant d’avoir essayé le parcours sur papier.",
    "Une salle au calme ou une visioconférence, de préférence à l’heure du déjeuner : les réunions de 21 h vident les groupes.",
    PLAFOND_INDEMNITES,
  ],
  pieges: [
    "Écrire cinq parcours la première année. Un parcours utilisé par trente professionnels vaut mieux que cinq classeurs.",
    "Écrire sans l’hôpital, puis lui envoyer le document fini. Cherchez la personne qui organise vraiment les sorties : c’est souvent une cadre de santé.",
    "Produire quinze pages. Si le parcours ne tient pas sur une page affichée au cabinet, il n’existe pas.",
    "Refaire ce que fait le dispositif d’appui à la coordination (DAC), qui aide déjà pour les situations complexes. Allez le voir avant la première réunion.",
    "Compter comme « inclus » des patients qui ne savent pas qu’ils le sont. Définissez l’entrée dans le parcours, avec l’accord du patient, et tenez-vous-y.",
    "Promettre une baisse des réhospitalisations sur un petit nombre de patients : deux séjours de plus et la courbe s’inverse. Donnez-lui un poids faible.",
    PREUVE_FAIBLE,
  ],
  exemples: EXEMPLES_PARCOURS,
  sources: [
    ...SOURCES_COMMUNES,
    SOURCE_ECHEANCES,
    "CPTS Ouest Gironde, site public (diabète, insuffisance cardiaque, situations complexes, annuaire)",
    "Assurance maladie, espace presse, page sur la CPTS Fives-Hellemmes-Mons (dépendance à l’alcool)",
    "CPTS Centre-Val de Loire, modèle de fiche-action",
  ],
};
