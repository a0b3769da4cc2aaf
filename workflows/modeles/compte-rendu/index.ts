import type { Modele } from "../modele.ts";
import { ACCORDS } from "./accords.ts";
import { DECISIONS } from "./decisions.ts";
import { DIVERGENCES } from "./divergences.ts";
import { OBSERVATIONS } from "./observations.ts";
import { RESULTATS } from "./resultats.ts";
import { SEANCE } from "./seance.ts";

export const COMPTE_RENDU: Modele = {
  code: "compteRendu",
  version: "2026-11",
  titre: "Compte rendu du dialogue de gestion",
  objet:
    "Garder une trace exacte de la séance annuelle entre la CPTS, l’ARS et la CPAM : ce sur quoi vous êtes d’accord, " +
    "ce qui vous sépare, le résultat retenu pour chaque mission, et ce que chacun fait ensuite. Le référent de la " +
    "CPAM l’écrit dans les jours qui suivent ; les trois parties le relisent et le signent. Les exemples décrivent " +
    "un territoire imaginaire, et aucun patient n’est nommé dans ce document.",
  sections: [SEANCE, ACCORDS, DIVERGENCES, RESULTATS, DECISIONS, OBSERVATIONS],
  sources: [
    "Art. L. 1434-12-2 du code de la santé publique",
    "Accord conventionnel interprofessionnel du 20 juin 2019 et son contrat type, approuvés par l’arrêté du " +
      "21 août 2019",
    "Avenant n° 2 à l’accord conventionnel interprofessionnel, signé le 20 décembre 2021",
    "Art. D. 1434-44 du code de la santé publique",
    "Rapport d’information du Sénat n° 32 (2025-2026) sur le financement des CPTS",
    "Le dialogue de gestion entre Assurance maladie et professionnels, Concours pluripro",
    "« Aujourd’hui, il est évident qu’on charge trop la barque des CPTS », Concours pluripro, octobre 2023",
  ],
};
