import type { ModeleMission } from "../../modele.ts";
import {
  AVANCE_AU_DEMARRAGE,
  PLAFOND_INDEMNITES,
  PREUVE_FAIBLE,
  SOURCE_ECHEANCES,
  SOURCES_COMMUNES,
  VERSION,
} from "../communs.ts";
import { EXEMPLES_QUALITE } from "./examples.ts";
import { VOLET_QUALITE } from "./volet.ts";

export const QUALITE: ModeleMission = {
  mission: "qualite",
  version: VERSION,
  objet:
    "Mission facultative. Elle donne un cadre et du temps payé pour parler de vos pratiques entre métiers : une situation difficile, une prescription qui pose question, un médicament de trop. Le but n’est pas de juger un collègue, mais de changer ensemble une habitude et de vérifier qu’elle a changé.",
  volets: [VOLET_QUALITE],
  calendrier: [
    {
      mois: 6,
      jalons: [
        "Aucune échéance nationale : ce rythme est une proposition. Si les quatre missions obligatoires vous occupent, attendez.",
        "Le sujet de départ est choisi ; un animateur accepte de tenir le groupe.",
      ],
    },
    {
      mois: 12,
      jalons: [
        "Un groupe s’est réuni au moins trois fois, avec trois métiers, et une pratique à changer est écrite.",
        "La valeur de départ de cette pratique est mesurée, en totaux.",
        AVANCE_AU_DEMARRAGE,
      ],
    },
    {
      mois: 18,
      jalons: [
        "Un protocole ou une fiche commune est en usage ; le groupe en mesure l’effet une première fois.",
        "Un deuxième groupe ouvre dans un autre secteur, s’il y a un animateur.",
      ],
    },
    {
      mois: 24,
      jalons: [
        "La seconde mesure est faite et montrée aux participants avant de l’être aux financeurs.",
        "Vous décidez de poursuivre, de changer de sujet ou d’arrêter.",
      ],
    },
  ],
  moyens: [
    "Un animateur par groupe : … heures par séance, préparation et compte rendu compris.",
    "Temps des participants, indemnisé : nombre de séances × nombre de personnes × durée.",
    "Coordination : … heures par mois pour convoquer, rendre les situations anonymes, suivre les décisions.",
    "Un appui pour les chiffres : praticien-conseil ou pharmacien de la CPAM, pharmacien de l’hôpital.",
    "Une salle calme, fermée, sans enregistrement ; ou une visioconférence sécurisée.",
    PLAFOND_INDEMNITES,
  ],
  pieges: [
    "Prendre cette mission pour le financement, puis manquer de bras pour les missions obligatoires. Rien ne presse : elle n’a pas d’échéance nationale.",
    "Inviter la CPAM avec les chiffres de chacun, nom par nom. Le groupe ne parle plus. Travaillez sur des totaux du territoire.",
    "Faire des soirées de formation et les appeler groupes qualité. Sans pratique à changer et sans mesure, c’est autre chose.",
    "Raconter un cas reconnaissable. Dans une petite commune, l’âge et le métier suffisent : changez les détails, ou renoncez au cas.",
    "Accepter de l’argent d’un industriel pour la salle ou le buffet. Le doute sur l’indépendance coûte plus cher que le repas.",
    PREUVE_FAIBLE,
  ],
  exemples: EXEMPLES_QUALITE,
  sources: [...SOURCES_COMMUNES, SOURCE_ECHEANCES],
};
