import type { TypeDeFait } from "#workflows/fact.ts";

/** Facts that start a delay with an effect, or a date somebody must keep: those it is for are written to at once. */
export const DELAIS: Partial<Record<TypeDeFait, string>> = {
  LettreIntentionDeposee: "L’ARS commence l’examen de la lettre d’intention.",
  ComplementsDemandes: "L’ARS fixe une date pour les compléments.",
  AvisDemande: "L’ARS fixe une date pour l’avis.",
  AvisRetourne: "L’ARS fixe une date pour préciser l’avis.",
  ProjetDeSanteDepose: "L’ARS commence le contrôle des pièces.",
  PiecesManquantesSignalees: "L’ARS fixe une date pour les pièces.",
  CompletudeConstatee: "Le délai d’opposition de l’ARS commence.",
  CorrectionsDemandees: "L’ARS fixe une date pour les corrections.",
  DecisionRetiree: "Le délai pour contester le retrait commence.",
  ContratSigne: "Les délais des missions et la durée du contrat commencent.",
  ManquementConstate: "Le délai pour présenter des observations commence.",
  ContratDenonce: "Le préavis commence.",
  ContratRenouvele: "Une nouvelle durée commence.",
};

/** Facts after which a signature or a decision is asked of whoever may give it. */
export const DEMANDES: Partial<Record<TypeDeFait, string>> = {
  LettreIntentionDeposee: "La lettre d’intention est à valider ou à refuser.",
  AideAuDemarrageDemandee: "L’aide au démarrage est à accorder ou à refuser.",
  ContratPropose: "Le texte du contrat est à arrêter.",
  ContratArrete: "Le contrat est à signer.",
  CompteRenduPropose: "Le compte rendu est à signer.",
  CompteRenduSigne: "Le compte rendu est à signer, puis les taux d’atteinte à arrêter.",
  AvenantPropose: "L’avenant est à signer.",
  ObservationsPresentees: "La suite du manquement est à décider.",
};
