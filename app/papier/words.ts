import { GENRES_DE_PIECE, type GenreDePiece } from "#workflows/pieces/kinds.ts";
import type { LigneDuPapier } from "#workflows/pieces/letterhead.ts";

export const NOM_DU_GENRE: Readonly<Record<GenreDePiece, string>> = {
  accuse: "Accusé de réception",
  demande: "Demande de pièces, de compléments ou de corrections",
  validation: "Décision de validation",
  opposition: "Décision de refus ou d’opposition",
  retrait: "Décision de retrait",
  attestation: "Attestation de validation tacite",
};

/** The same in a table, where there is little room. */
export const GENRE_COURT: Readonly<Record<GenreDePiece, string>> = {
  accuse: "Accusé",
  demande: "Demande",
  validation: "Validation",
  opposition: "Opposition",
  retrait: "Retrait",
  attestation: "Attestation",
};

/** What is printed whatever the body writes, said beside its own words. */
export const TOUJOURS_IMPRIME: Readonly<Record<GenreDePiece, string>> = {
  accuse: "la date de réception, ce que vaut le silence, le service chargé du dossier",
  demande: "ce qui est demandé, la date fixée, l’effet sur le délai",
  validation: "les textes visés, la décision, la signature",
  opposition: "les textes visés, les motifs, la décision, la signature, les voies et délais de recours",
  retrait:
    "la décision retirée, les textes, les motifs, la suite de l’examen, la signature, les voies et délais de recours",
  attestation: "le dépôt, le délai écoulé, la date de validation, les textes appliqués",
};

export const AIDES: Readonly<Partial<Record<LigneDuPapier, string>>> = {
  direction: "Par exemple : Direction de l’offre de soins.",
  adresse: "Six lignes au plus. Les voies de recours renvoient à cette adresse.",
  tribunal:
    "Nommé dans les voies de recours. C’est celui du ressort où l’ARS a son siège, par exemple : tribunal administratif de Bordeaux.",
  lieu: "La ville qui précède la date, par exemple : Bordeaux.",
  prefixe: "Avant le numéro du dossier, par exemple : DOS-P2.",
  pied: "En bas de chaque page, une ou deux lignes.",
};

export const estUnGenre = (texte: string | null): texte is GenreDePiece =>
  (GENRES_DE_PIECE as readonly (string | null)[]).includes(texte);
