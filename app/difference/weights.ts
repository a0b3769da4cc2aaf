import { CELLULE, COUPURE } from "./separators.ts";
import type { Mot } from "./tokens.ts";

const LEGERS = new Set(
  (
    "le la les l’ de du des d’ un une et ou à au aux en dans par pour sur avec ce cet cette ces se s’ " +
    "qui que qu’ ne n’ pas lui eux son sa ses leur leurs est sont a il elle ils elles on y plus"
  ).split(" "),
);

export const poidsDe = (cle: string, compte: boolean): number => (compte && !LEGERS.has(cle.toLowerCase()) ? 1 : 0.3);

export const poidsTotal = (mots: readonly Mot[]): number => mots.reduce((total, { poids }) => total + poids, 0);

export const compterMots = (mots: readonly Mot[]): number => mots.filter(({ compte }) => compte).length;

/** A separator as it stands among words: it weighs nothing, and never gives way. */
export const separateur = (cle: typeof CELLULE | typeof COUPURE): Mot => ({
  cle,
  texte: cle,
  signe: "",
  marques: [],
  poids: 0,
  compte: false,
});
export const estSeparateur = ({ cle }: Mot): boolean => cle === CELLULE || cle === COUPURE;
