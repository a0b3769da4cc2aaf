import type { Modele } from "../modele.ts";
import { ACTEURS } from "./acteurs.ts";
import { APPUI } from "./appui.ts";
import { ARTICULATION } from "./articulation.ts";
import { CALENDRIER } from "./calendrier.ts";
import { DIAGNOSTIC } from "./diagnostic.ts";
import { ENGAGEMENT } from "./engagement.ts";
import { IDENTIFICATION } from "./identification.ts";
import { ORIENTATIONS } from "./orientations.ts";
import { TERRITOIRE } from "./territoire.ts";

export const LETTRE_INTENTION: Modele = {
  code: "lettreIntention",
  version: "2026-11",
  titre: "Lettre d’intention",
  objet:
    "Annoncer votre projet à l’ARS, à l’Assurance maladie et à l’union régionale des professionnels de santé " +
    "(URPS) : qui vous êtes, quel territoire vous proposez, ce que vous voulez y changer, de quelle aide vous avez " +
    "besoin. Quatre à six pages suffisent, et rien n’y est définitif : le projet de santé précise tout ensuite. Les " +
    "exemples décrivent un territoire imaginaire.",
  sections: [
    IDENTIFICATION,
    TERRITOIRE,
    DIAGNOSTIC,
    ACTEURS,
    ORIENTATIONS,
    ARTICULATION,
    CALENDRIER,
    APPUI,
    ENGAGEMENT,
  ],
  sources: [
    "Art. L. 1434-12 du code de la santé publique",
    "Accord conventionnel interprofessionnel du 20 juin 2019 et son avenant n° 2 du 20 décembre 2021",
    "Guide de la CPTS en Nouvelle-Aquitaine : comment monter une CPTS",
    "Guide de la CPTS en Seine-Saint-Denis : construire et financer une CPTS",
    "Guide de la CPTS en Bretagne : les financements",
    "Guide de la CPTS en Centre-Val de Loire : les étapes du projet",
    "Comment créer une CPTS, URPS des masseurs-kinésithérapeutes de Normandie",
    "Rézone CPTS, les données de l’Assurance maladie par commune",
  ],
};
