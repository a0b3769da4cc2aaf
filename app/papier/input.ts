import { GENRES_DE_PIECE, type GenreDePiece } from "#workflows/pieces/kinds.ts";
import {
  LIGNES_DU_PAPIER,
  type LigneDuPapier,
  MOTS_DE_LA_PIECE,
  type Papier,
  papier as schema,
} from "#workflows/pieces/letterhead.ts";
import { NOM_DU_GENRE } from "./words.ts";

export type MotDeLaPiece = keyof typeof MOTS_DE_LA_PIECE;
export const LIGNES = Object.keys(LIGNES_DU_PAPIER) as LigneDuPapier[];
export const MOTS = Object.keys(MOTS_DE_LA_PIECE) as MotDeLaPiece[];

/** What is typed, by the name of its field. */
export type SaisieDuPapier = Readonly<Record<string, string>>;

/** « accuse-introduction »: the field of a word of a kind of piece. */
export const champDuMot = (genre: GenreDePiece, mot: MotDeLaPiece): string => `${genre}-${mot}`;

/** Every field, with the value `lire` gives it. */
const remplir = <T>(ligne: (nom: LigneDuPapier) => T, mot: (genre: GenreDePiece, mot: MotDeLaPiece) => T) => ({
  ...(Object.fromEntries(LIGNES.map((nom) => [nom, ligne(nom)])) as Record<LigneDuPapier, T>),
  pieces: Object.fromEntries(
    GENRES_DE_PIECE.map((genre) => [genre, Object.fromEntries(MOTS.map((nom) => [nom, mot(genre, nom)]))]),
  ) as Record<GenreDePiece, Record<MotDeLaPiece, T>>,
});

/** A paper as its form shows it. */
export const saisieDuPapier = ({ pieces, ...lignes }: Papier): SaisieDuPapier => ({
  ...Object.fromEntries(LIGNES.map((nom) => [nom, lignes[nom]])),
  ...Object.fromEntries(
    GENRES_DE_PIECE.flatMap((genre) => MOTS.map((mot) => [champDuMot(genre, mot), pieces[genre][mot]])),
  ),
});

const saisi = (formulaire: URLSearchParams): Papier =>
  remplir(
    (nom) => formulaire.get(nom) ?? "",
    (genre, mot) => formulaire.get(champDuMot(genre, mot)) ?? "",
  );

/** The paper a form holds, or one sentence for each field that cannot stand, with all that was typed. */
export function lirePapier(
  formulaire: URLSearchParams,
): { readonly papier: Papier } | { readonly saisie: SaisieDuPapier; readonly erreurs: Record<string, string> } {
  const ecrit = saisi(formulaire);
  const lu = schema.safeParse(ecrit);
  if (lu.success) return { papier: lu.data };
  const erreurs: Record<string, string> = {};
  for (const { path, message } of lu.error.issues) {
    const [genre, mot] = path[0] === "pieces" ? path.slice(1) : [];
    if (mot) erreurs[`${String(genre)}-${String(mot)}`] ??= `${NOM_DU_GENRE[genre as GenreDePiece]}, ${message}`;
    else erreurs[String(path[0])] ??= message;
  }
  return { saisie: saisieDuPapier(ecrit), erreurs };
}

/** What a form holds, cut where a paper would refuse it: enough to show what it would look like. */
export function lireEsquisse(formulaire: URLSearchParams): Papier {
  const ecrit = saisi(formulaire);
  return remplir(
    (nom) => ecrit[nom].trim().slice(0, LIGNES_DU_PAPIER[nom].maximum),
    (genre, mot) => ecrit.pieces[genre][mot].trim().slice(0, MOTS_DE_LA_PIECE[mot].maximum),
  );
}
