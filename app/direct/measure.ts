import * as Y from "yjs";
import { CARACTERES_PAR_BLOC, CARACTERES_PAR_CELLULE, CARACTERES_PAR_REPONSE, LIGNES_PAR_BLOC } from "./limits.ts";
import type { Genre, Question } from "./questions.ts";
import type { Motif } from "./refusal.ts";

/** Characters of an answer one reads, formatting apart. */
function longueurDe(genre: unknown): number {
  if (genre instanceof Y.Text) return genre.length;
  if (typeof genre === "string") return genre.length;
  const enfants =
    genre instanceof Y.XmlFragment ? genre.toArray() : genre instanceof Y.Map ? [...genre.values()] : ([] as unknown[]);
  return (enfants as unknown[]).reduce<number>((total, enfant) => total + longueurDe(enfant), 0);
}

/**
 * Keeps an upper bound of the length of each answer, so that a keystroke costs an addition: an answer is only read
 * again when its bound passes the limit.
 */
export class Mesures {
  readonly #bornes = new Map<Question, number>();

  /** Why what was just added to an answer makes it too long, or null. */
  ajouter(question: Question, caracteres: number): Motif | null {
    const limite = question.champ.lignes ? CARACTERES_PAR_BLOC : CARACTERES_PAR_REPONSE;
    const connue = this.#bornes.get(question);
    const borne = connue === undefined ? limite + 1 : connue + caracteres;
    const longueur = borne > limite ? longueurDe(question.racine) : borne;
    this.#bornes.set(question, longueur);
    return longueur > limite ? "tropLong" : null;
  }
}

/** Why a structured block holds too many rows, or null. */
export const jugerBloc = ({ racine }: Question): Motif | null =>
  (racine as unknown as Y.Map<unknown>).size > LIGNES_PAR_BLOC ? "tropDeLignes" : null;

/** Why a cell is too long, or null. `cellule` is the text that was just written in. */
export function jugerCellule({ champ }: Question, cellule: Genre): Motif | null {
  const colonne = champ.lignes?.colonnes.find(({ code }) => code === cellule._item?.parentSub);
  const limite = colonne?.nature === "texteLong" ? CARACTERES_PAR_CELLULE.texteLong : CARACTERES_PAR_CELLULE.autre;
  return (cellule as unknown as Y.Text).length > limite ? "celluleTropLongue" : null;
}
