import type { TypeDeFait } from "../fact.ts";

/** What is said of a clock beyond its dates: the rule that starts it, and the acts that answer it. */
type Genre = { readonly depart: string; readonly reponses: readonly TypeDeFait[] };

/** By code of deadline, or by the word before its dot: `avis.cpam`, `mission.crise`, `dialogue.rapport`. */
const GENRES: Readonly<Record<string, Genre>> = {
  lettreIntention: {
    depart: "Court du jour où la lettre d’intention est déposée.",
    reponses: ["LettreIntentionValidee", "LettreIntentionRefusee", "ComplementsDemandes"],
  },
  complements: {
    depart: "Court du jour où l’ARS demande des compléments, jusqu’à la date qu’elle fixe.",
    reponses: ["LettreIntentionDeposee"],
  },
  avis: {
    depart: "Court du jour où l’avis est demandé, ou retourné pour précision, jusqu’à la date fixée par l’ARS.",
    reponses: ["AvisRendu"],
  },
  completude: {
    depart: "Court du jour où le projet de santé est déposé.",
    reponses: ["CompletudeConstatee", "PiecesManquantesSignalees"],
  },
  pieces: {
    depart: "Court du jour où l’ARS signale les pièces manquantes, jusqu’à la date qu’elle fixe.",
    reponses: ["ProjetDeSanteDepose"],
  },
  opposition: {
    depart: "Court du jour où le dossier est complet, de date à date : du 15 mars au 15 mai, dernier jour compris.",
    reponses: ["ProjetDeSanteValide", "OppositionNotifiee"],
  },
  nouvelExamen: {
    depart:
      "Compté du jour où l’ARS retire sa décision. Aucun texte connu de ce service ne lui fixe de terme : la date donnée, s’il y en a une, est de prudence.",
    reponses: ["LettreIntentionValidee", "LettreIntentionRefusee", "ProjetDeSanteValide", "OppositionNotifiee"],
  },
  corrections: {
    depart: "Court du jour où l’ARS demande des corrections, jusqu’à la date qu’elle fixe.",
    reponses: ["ProjetDeSanteDepose"],
  },
  mission: {
    depart: "Court du jour de la dernière signature du contrat.",
    reponses: ["MissionDemarree", "MissionDeployee"],
  },
  dialogue: {
    depart: "Compté avant l’anniversaire de la signature du contrat.",
    reponses: ["DonneesAssuranceMaladieDeposees", "RapportActiviteDepose", "DialogueTenu"],
  },
  observations: {
    depart: "Court du jour où le manquement est constaté, jusqu’à la date fixée.",
    reponses: ["ObservationsPresentees"],
  },
  preavis: { depart: "Court du jour où la CPTS dénonce le contrat, jusqu’à la date d’effet.", reponses: [] },
  terme: { depart: "Court du jour de la dernière signature du contrat, d’anniversaire en anniversaire.", reponses: [] },
};

/** The kind of a clock, from its code. Throws on an unknown one: a new deadline says what starts and answers it. */
export function genreDe(code: string): Genre {
  const genre = GENRES[code.split(".")[0] ?? ""];
  if (!genre) throw new Error(`No kind of clock known under code ${code}`);
  return genre;
}
