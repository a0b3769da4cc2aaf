import type { Paire } from "./pair.ts";

/** Populations, amounts, rates, dates: a figure is one word, with its thousands and its unit. */
export const CHIFFRES: readonly Paire[] = [
  {
    titre: "une population en milliers",
    avant: "Le territoire réunit 52 418 habitants et 31 communes.",
    apres: "Le territoire réunit 52 907 habitants et 31 communes.",
    attendu: "Le territoire réunit [-52 418-]{+52 907+} habitants et 31 communes.",
  },
  {
    titre: "des montants avec leurs centimes",
    avant: "La part fixe est de 55 000,00 € et la part variable de 35 000,00 € au plus.",
    apres: "La part fixe est de 55 000,00 € et la part variable de 37 500,00 € au plus.",
    attendu: "La part fixe est de 55 000,00 € et la part variable de [-35 000,00 €-]{+37 500,00 €+} au plus.",
  },
  {
    titre: "un taux et une date à la fois",
    avant: "Objectif : 40 % de patients vus en sept jours au 31 décembre 2027.",
    apres: "Objectif : 55 % de patients vus en sept jours au 30 juin 2028.",
    attendu: "Objectif : [-40 %-]{+55 %+} de patients vus en sept jours au [-31 décembre 2027-]{+30 juin 2028+}.",
  },
  {
    titre: "une réponse d’un seul nombre",
    avant: { "identite.population": "46200", "identite.nom": "CPTS des Deux Rives" },
    apres: { "identite.population": "47850", "identite.nom": "CPTS des Deux Rives" },
    attendu: `== identite.population
[-46200-]{+47850+}`,
  },
  {
    titre: "le même montant, ses milliers mieux espacés",
    avant: "Le budget de la première année est de 90 000 €.",
    apres: "Le budget de la première année est de 90 000 €.",
    attendu: "Le budget de la première année est de 90 000 €. (espaces ou apostrophes modifiés)",
  },
];
