import { plusMois } from "../civil-date.ts";
import type { Erreurs } from "../coherence.ts";
import type { Fait } from "../fact.ts";
import { type Contexte, reglesDuDossier } from "../parcours/context.ts";

export function coherenceExecution(fait: Fait, contexte: Contexte): Erreurs {
  const regles = reglesDuDossier(contexte);
  switch (fait.type) {
    case "ManquementConstate": {
      const mois = regles.observationsMois.valeur;
      return fait.observationsAvantLe < plusMois(fait.le, mois)
        ? { observationsAvantLe: `Laissez au moins ${mois} mois à la CPTS pour présenter ses observations.` }
        : {};
    }
    case "ContratDenonce": {
      const mois = regles.preavisDenonciationMois.valeur;
      return fait.effetLe < plusMois(fait.le, mois)
        ? { effetLe: `Le préavis est de ${mois} mois : choisissez une date plus lointaine.` }
        : {};
    }
    default:
      return {};
  }
}
