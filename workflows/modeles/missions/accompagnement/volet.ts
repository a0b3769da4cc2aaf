import type { Volet } from "../../modele.ts";
import { ACTIONS_ACCOMPAGNEMENT } from "./actions.ts";
import { EXEMPLES_DU_VOLET } from "./examples.ts";
import { INDICATEURS_ACCOMPAGNEMENT } from "./indicateurs.ts";

export const VOLET_ACCOMPAGNEMENT: Volet = {
  code: "accompagnement",
  titre: "Accompagnement des professionnels",
  contexte: [
    "Combien de professionnels de chaque métier exercent ici, et combien partent d’ici trois ans ? Rézone CPTS pour l’offre de soins, vos membres pour les intentions, en totaux.",
    "Quelles communes sont en zone d’intervention prioritaire ou d’action complémentaire pour les médecins ? L’arrêté de zonage est sur le site de l’ARS ; demandez à la CPAM les aides pour chaque métier.",
    "Combien de maîtres de stage et de tuteurs avez-vous, et dans quels métiers ? Demandez aux membres, à la faculté et aux instituts de formation.",
    "Où logent les stagiaires et les remplaçants ? Demandez aux mairies et à l’intercommunalité les logements libres.",
    "Quels locaux sont vides, quels cabinets cherchent un associé ? Un appel par cabinet suffit.",
    "Pourquoi les derniers arrivés sont-ils venus, et pourquoi les derniers partis sont-ils partis ? Appelez-les : dix minutes chacun.",
    "Comment vont ceux qui restent ? Une enquête anonyme de cinq questions auprès des membres.",
  ],
  objectifs: [
    "Faire passer de … à … le nombre de maîtres de stage et de tuteurs, tous métiers confondus.",
    "Faire passer le nombre de stagiaires accueillis par an de … à …, dont … logés sur place.",
    "Faire passer le nombre de professionnels accompagnés dans leur installation de … à … par an.",
    "Faire passer la part des nouveaux installés encore présents deux ans plus tard de … % à … %.",
  ],
  actions: ACTIONS_ACCOMPAGNEMENT,
  acteurs: [
    "Maîtres de stage, tuteurs et jeunes installés de tous métiers",
    "Remplaçants : ils comparent les territoires et parlent entre eux",
    "Facultés, instituts de formation en soins infirmiers et des autres métiers",
    "CPAM et ARS, pour les aides et le zonage",
    "Mairies et intercommunalités : logement, école, emploi du conjoint",
    "URPS et ordres, pour les annonces et l’entraide",
  ],
  indicateurs: INDICATEURS_ACCOMPAGNEMENT,
  exemples: EXEMPLES_DU_VOLET,
};
