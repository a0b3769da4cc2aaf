import type { Fait, FaitDe, TypeDeFait } from "../fact.ts";

/** The acts that the ARS answers or does on paper, with what that paper is called. */
export const PIECES = {
  LettreIntentionDeposee: "Accusé de réception",
  ComplementsDemandes: "Demande de compléments",
  LettreIntentionValidee: "Décision",
  LettreIntentionRefusee: "Décision",
  ProjetDeSanteDepose: "Accusé de réception",
  PiecesManquantesSignalees: "Demande de pièces manquantes",
  CorrectionsDemandees: "Demande de corrections",
  ProjetDeSanteValide: "Décision",
  OppositionNotifiee: "Décision",
  DecisionRetiree: "Décision de retrait",
  ComiteTenu: "Compte rendu du comité",
  AideAuDemarrageAccordee: "Décision",
  AideAuDemarrageRefusee: "Décision",
} as const satisfies Partial<Record<TypeDeFait, string>>;

export type TypeDePiece = keyof typeof PIECES;
export type FaitAvecPiece = FaitDe<TypeDePiece>;

/** Whether an act has its paper here. One that happened on paper already has its own: a second would be another. */
export const aSaPiece = (fait: Fait): fait is FaitAvecPiece => fait.type in PIECES && !fait.reprise;
