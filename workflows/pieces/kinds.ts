import type { TypeDePiece } from "./pieces.ts";

/** The kinds of papers of an ARS that may each have words of their own, in the order one meets them. */
export const GENRES_DE_PIECE = ["accuse", "demande", "validation", "opposition", "retrait", "attestation"] as const;
export type GenreDePiece = (typeof GENRES_DE_PIECE)[number];

const GENRES: Record<TypeDePiece, GenreDePiece | null> = {
  LettreIntentionDeposee: "accuse",
  ComplementsDemandes: "demande",
  LettreIntentionValidee: "validation",
  LettreIntentionRefusee: "opposition",
  ProjetDeSanteDepose: "accuse",
  PiecesManquantesSignalees: "demande",
  CorrectionsDemandees: "demande",
  ProjetDeSanteValide: "validation",
  OppositionNotifiee: "opposition",
  DecisionRetiree: "retrait",
  ComiteTenu: null,
  AideAuDemarrageAccordee: null,
  AideAuDemarrageRefusee: null,
};

/** The kind of the paper of an act; null for one that has no words of its own yet. The attestation of a tacit validation is nobody's act: no type gives it. */
export const genreDePiece = (type: TypeDePiece): GenreDePiece | null => GENRES[type];
