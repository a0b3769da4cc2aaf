import type { PapierVersionne } from "#db/queries/letterheads.ts";
import type { GenreDePiece } from "#workflows/pieces/kinds.ts";
import { alineas } from "./paper.ts";

/** « DOS/33-2026-0001/7 »: the reference the service gives, after what the body puts before its own. */
export const referenceDe = ({ prefixe }: PapierVersionne, propre: string): string =>
  [prefixe, propre].filter(Boolean).join("/");

/** What paper.typ draws of the paper of a body: its head, its foot, its own words for this kind of piece, if any. */
export const enTete = (
  { nom, direction, adresse, telephone, courriel, ...papier }: PapierVersionne,
  genre: GenreDePiece | null,
) => ({
  body: {
    name: nom,
    lines: [direction, ...alineas(adresse), telephone, courriel].filter(Boolean),
  },
  place: papier.lieu,
  foot: papier.pied,
  model: `modèle n° ${papier.version}`,
  opening: genre ? alineas(papier.pieces[genre].introduction) : [],
  closing: genre ? alineas(papier.pieces[genre].formule) : [],
});
