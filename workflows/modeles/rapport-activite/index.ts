import type { Modele } from "../modele.ts";
import { ACCES_AUX_SOINS } from "./acces-aux-soins.ts";
import { CRISE } from "./crise.ts";
import { DIFFICULTES } from "./difficultes.ts";
import { INDEMNITES } from "./indemnites.ts";
import { MISSIONS_OPTIONNELLES } from "./missions-optionnelles.ts";
import { PARCOURS } from "./parcours.ts";
import { PARTIE_FINANCIERE } from "./partie-financiere.ts";
import { PERSPECTIVES } from "./perspectives.ts";
import { PREVENTION } from "./prevention.ts";
import { RESSOURCES_HUMAINES } from "./ressources-humaines.ts";
import { SYNTHESE } from "./synthese.ts";
import { VIE_DE_LA_CPTS } from "./vie-de-la-cpts.ts";

export const RAPPORT_ACTIVITE: Modele = {
  code: "rapportActivite",
  version: "2026-11",
  titre: "Rapport d’activité",
  objet:
    "Rendre compte d’une année de contrat : ce que vous avez fait, ce que cela a changé, ce que cela a coûté. La " +
    "CPAM et l’ARS le lisent avant le dialogue de gestion, dont dépend la part variable. Rangez d’abord les preuves, " +
    "écrivez ensuite : une section à la fois suffit. Les exemples décrivent un territoire imaginaire, et aucun " +
    "patient n’est nommé dans ce document.",
  sections: [
    SYNTHESE,
    VIE_DE_LA_CPTS,
    ACCES_AUX_SOINS,
    PARCOURS,
    PREVENTION,
    CRISE,
    MISSIONS_OPTIONNELLES,
    RESSOURCES_HUMAINES,
    PARTIE_FINANCIERE,
    INDEMNITES,
    DIFFICULTES,
    PERSPECTIVES,
  ],
  sources: [
    "Art. L. 1434-12-2 du code de la santé publique",
    "Art. D. 1434-44 du code de la santé publique, issu du décret n° 2022-375 du 16 mars 2022",
    "Accord conventionnel interprofessionnel du 20 juin 2019, approuvé par l’arrêté du 21 août 2019",
    "Avenant n° 2 à l’accord conventionnel interprofessionnel, signé le 20 décembre 2021",
    "Rapport d’information du Sénat n° 32 (2025-2026) sur le financement des CPTS",
    "Le dialogue de gestion entre Assurance maladie et professionnels, Concours pluripro",
    "Guide de la CPTS en Nouvelle-Aquitaine : la structure juridique",
    "La nécessaire articulation entre service d’accès aux soins et CPTS, URPS médecins libéraux d’Occitanie",
    "Rézone CPTS, les données de l’Assurance maladie par commune",
  ],
};
