import type { ModeleMission } from "../../modele.ts";
import {
  AVANCE_AU_DEMARRAGE,
  PLAFOND_INDEMNITES,
  PREUVE_FAIBLE,
  SOURCE_ECHEANCES,
  SOURCES_COMMUNES,
  VERSION,
} from "../communs.ts";
import { EXEMPLES_ACCOMPAGNEMENT } from "./examples.ts";
import { VOLET_ACCOMPAGNEMENT } from "./volet.ts";

export const ACCOMPAGNEMENT: ModeleMission = {
  mission: "accompagnement",
  version: VERSION,
  objet:
    "Mission facultative. Elle sert à faire venir des soignants et à garder ceux qui sont là : accueillir les stagiaires, aider une installation, soutenir un collègue qui fatigue. Si vous avez déjà passé trois soirées à aider une remplaçante à trouver un local, vous la faites déjà sans le savoir.",
  volets: [VOLET_ACCOMPAGNEMENT],
  calendrier: [
    {
      mois: 6,
      jalons: [
        "Aucune échéance nationale : ce rythme est une proposition. Commencez par ce que des membres font déjà sans aide.",
        "Les lieux de stage, les locaux libres et les départs prévus sont recensés.",
      ],
    },
    {
      mois: 12,
      jalons: [
        "Un interlocuteur unique est connu des facultés, des instituts de formation, des mairies et des remplaçants.",
        "La première promotion de stagiaires est accueillie ; son avis est recueilli.",
        AVANCE_AU_DEMARRAGE,
      ],
    },
    {
      mois: 18,
      jalons: [
        "Chaque nouvel installé a un parrain et un carnet d’adresses à jour.",
        "De nouveaux maîtres de stage ou tuteurs sont formés, hors médecine aussi.",
      ],
    },
    {
      mois: 24,
      jalons: [
        "Vous savez combien de personnes sont arrivées, combien sont restées, et ce qu’elles disent.",
        "Les actions sans effet sont arrêtées ; le temps gagné va à l’accueil.",
      ],
    },
  ],
  moyens: [
    "Un interlocuteur unique pour les candidats : … heures par mois, joignable en journée.",
    "Parrains et tuteurs : … heures par nouvel arrivant, indemnisées.",
    "Coordination : … heures par semaine pour les annonces, les logements, les conventions de stage.",
    "Des logements pour les stagiaires, prêtés ou loués avec la mairie ou l’intercommunalité.",
    "Une page en ligne tenue à jour : postes, locaux, remplacements. Une page fausse fait plus de tort que pas de page.",
    PLAFOND_INDEMNITES,
  ],
  pieges: [
    "Payer une vidéo de promotion avant de savoir où loger un stagiaire. On s’installe plus volontiers là où l’on connaît quelqu’un : soignez l’accueil.",
    "Ne penser qu’aux médecins. Une infirmière en pratique avancée, une kinésithérapeute ou une orthophoniste change aussi la vie du territoire.",
    "Attirer chez soi le médecin de la commune voisine. Le territoire n’a rien gagné, et vous vous êtes fait un adversaire.",
    "S’engager sur un nombre d’installations. Vous ne décidez pas pour elles : engagez-vous sur ce que vous offrez.",
    "Oublier ceux qui sont là. Un départ évité vaut une installation, et coûte moins de réunions.",
    "Acheter ou louer des murs sans l’avis écrit de l’ARS et de la CPAM. Le Sénat a cité l’immobilier parmi les dépenses contestées.",
    PREUVE_FAIBLE,
  ],
  exemples: EXEMPLES_ACCOMPAGNEMENT,
  sources: [
    ...SOURCES_COMMUNES,
    SOURCE_ECHEANCES,
    "Article public du site cil06.fr sur le financement des CPTS (accueil des stagiaires, compagnonnage)",
  ],
};
