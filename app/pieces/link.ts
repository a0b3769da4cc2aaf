import type { Ligne } from "#db/journal.ts";
import { aSaPiece, PIECES } from "#workflows/pieces/pieces.ts";

/** What the paper of an act is called, and where it is printed. */
export type Piece = { readonly nom: string; readonly adresse: string };

/** « Accusé de réception (PDF) »; nothing for an act without a paper. */
export const pieceDe = ({ dossierId, fait, version }: Pick<Ligne, "dossierId" | "fait" | "version">) =>
  aSaPiece(fait)
    ? { nom: `${PIECES[fait.type]} (PDF)`, adresse: `/dossiers/${dossierId}/pieces/${version}` }
    : undefined;
