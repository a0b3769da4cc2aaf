import { MISSIONS, NOM_MISSION } from "../../missions/missions.ts";

/** The professions of a CPTS, as people name them. */
export const PROFESSIONS: readonly string[] = [
  "Médecin généraliste",
  "Médecin d’une autre spécialité",
  "Infirmier ou infirmière",
  "Infirmier ou infirmière en pratique avancée",
  "Pharmacien ou pharmacienne",
  "Masseur-kinésithérapeute",
  "Sage-femme",
  "Chirurgien-dentiste",
  "Orthophoniste",
  "Orthoptiste",
  "Pédicure-podologue",
  "Ergothérapeute",
  "Psychomotricien ou psychomotricienne",
  "Diététicien ou diététicienne",
  "Psychologue",
  "Biologiste médical",
  "Coordination",
  "Représentant d’un établissement",
  "Représentant du médico-social ou du social",
  "Élu",
  "Habitant ou usager",
  "Autre",
];

/** What an expense or an indicator belongs to. */
export const RATTACHEMENTS: readonly string[] = ["Fonctionnement", ...MISSIONS.map((mission) => NOM_MISSION[mission])];
export const NOMS_DES_MISSIONS: readonly string[] = MISSIONS.map((mission) => NOM_MISSION[mission]);
