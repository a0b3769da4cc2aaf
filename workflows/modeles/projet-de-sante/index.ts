import type { Modele } from "../modele.ts";
import { ACCES_AUX_SOINS } from "./acces-aux-soins.ts";
import { ANNEXES } from "./annexes.ts";
import { ARTICULATIONS } from "./articulations.ts";
import { BUDGET } from "./budget.ts";
import { CALENDRIER } from "./calendrier.ts";
import { COMMUNICATION } from "./communication.ts";
import { CRISE } from "./crise.ts";
import { DIAGNOSTIC } from "./diagnostic.ts";
import { EVALUATION } from "./evaluation.ts";
import { GOUVERNANCE } from "./gouvernance.ts";
import { MISSIONS_OPTIONNELLES } from "./missions-optionnelles.ts";
import { PARCOURS } from "./parcours.ts";
import { PRESENTATION } from "./presentation.ts";
import { PREVENTION } from "./prevention.ts";
import { SYNTHESE } from "./synthese.ts";
import { SYSTEME_INFORMATION } from "./systeme-information.ts";
import { TERRITOIRE } from "./territoire.ts";

export const PROJET_DE_SANTE: Modele = {
  code: "projetDeSante",
  version: "2026-11",
  titre: "Projet de santé",
  objet:
    "Dire ce que la CPTS change pour les habitants de son territoire, avec qui, comment et à quel rythme. L’ARS a " +
    "deux mois pour s’y opposer, et seulement pour deux motifs : les objectifs du projet régional de santé ne sont " +
    "pas respectés, ou le territoire n’est pas pertinent. Une section à la fois suffit. Les exemples décrivent un " +
    "territoire imaginaire, et aucun patient n’est nommé dans ce document.",
  sections: [
    SYNTHESE,
    PRESENTATION,
    TERRITOIRE,
    DIAGNOSTIC,
    GOUVERNANCE,
    ACCES_AUX_SOINS,
    PARCOURS,
    PREVENTION,
    CRISE,
    MISSIONS_OPTIONNELLES,
    ARTICULATIONS,
    SYSTEME_INFORMATION,
    COMMUNICATION,
    BUDGET,
    CALENDRIER,
    EVALUATION,
    ANNEXES,
  ],
  sources: [
    "Art. L. 1434-12 du code de la santé publique",
    "Art. L. 1434-12-1 et L. 1434-12-2 du code de la santé publique",
    "Art. L. 1434-13 du code de la santé publique",
    "Art. D. 1434-44 du code de la santé publique",
    "Accord conventionnel interprofessionnel du 20 juin 2019, approuvé par l’arrêté du 21 août 2019",
    "Avenant n° 2 à l’accord conventionnel interprofessionnel, signé le 20 décembre 2021",
    "Le financement de la CPTS, portail d’accompagnement des professionnels de santé des Hauts-de-France, novembre " +
      "2023",
    "Rapport d’information du Sénat n° 32 (2025-2026) sur le financement des CPTS",
    "Guide de la CPTS en Nouvelle-Aquitaine : la structure juridique",
    "Guide de la CPTS en Centre-Val de Loire : les étapes du projet",
    "Cahier des charges régional des CPTS, Provence-Alpes-Côte d’Azur, février 2020",
    "Guide de construction d’une CPTS, AVECsanté, février 2020",
    "Guide de la CPTS en Île-de-France, octobre 2017",
    "Guide de gestion des crises sanitaires, URPS Provence-Alpes-Côte d’Azur",
    "La nécessaire articulation entre service d’accès aux soins et CPTS, URPS médecins libéraux d’Occitanie",
    "Rézone CPTS, les données de l’Assurance maladie par commune",
  ],
};
