import type { Modele } from "../modele.ts";
import { ANNEXES } from "./annexes.ts";
import { DUREE } from "./duree.ts";
import { ELIGIBILITE } from "./eligibilite.ts";
import { MISSIONS } from "./missions.ts";
import { MONTANTS } from "./montants.ts";
import { OBJECTIFS } from "./objectifs.ts";
import { PARTIES } from "./parties.ts";
import { PREAMBULE } from "./preambule.ts";
import { RESILIATION } from "./resiliation.ts";
import { SUIVI } from "./suivi.ts";
import { VERSEMENTS } from "./versements.ts";

export const CONTRAT_TRIPARTITE: Modele = {
  code: "contratTripartite",
  version: "2026-11",
  titre: "Contrat tripartite",
  objet:
    "Fixer par écrit, pour cinq ans, ce que la CPTS s’engage à faire, ce que l’Assurance maladie lui verse, et " +
    "comment l’ARS et la CPAM l’accompagnent. Le référent de la CPAM tient la plume ; l’ARS et la CPTS relisent " +
    "chaque section avant de signer. Un chiffre ou un délai marqué « à vérifier » se contrôle sur le texte publié, " +
    "avant la signature. Les exemples décrivent un territoire imaginaire.",
  sections: [
    PARTIES,
    PREAMBULE,
    ELIGIBILITE,
    MISSIONS,
    OBJECTIFS,
    MONTANTS,
    VERSEMENTS,
    SUIVI,
    DUREE,
    RESILIATION,
    ANNEXES,
  ],
  sources: [
    "Art. L. 1434-12, L. 1434-12-1 et L. 1434-12-2 du code de la santé publique",
    "Accord conventionnel interprofessionnel du 20 juin 2019, approuvé par l’arrêté du 21 août 2019 : articles 4, " +
      "8, 9.1 et 9.2",
    "Contrat type, annexe 1 de cet accord : articles 1, 5, 6.1 et 6.2",
    "Avenant n° 2 à l’accord conventionnel interprofessionnel, signé le 20 décembre 2021",
    "Le financement de la CPTS, portail d’accompagnement des professionnels de santé des Hauts-de-France, novembre " +
      "2023",
    "Rapport d’information du Sénat n° 32 (2025-2026) sur le financement des CPTS",
    "L’ACI : quelle rémunération pour les CPTS, Medaviz",
    "La nécessaire articulation entre service d’accès aux soins et CPTS, URPS médecins libéraux d’Occitanie",
  ],
};
