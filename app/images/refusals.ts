/** Why a picture is not kept. */
export type Motif = "absente" | "lourde" | "format" | "abimee" | "grande" | "plein";

export const POIDS_MAX = 3_000_000;
export const POIDS_TOTAL_MAX = 40_000_000;
export const COTE_MAX = 8_000;
export const POINTS_MAX = 24_000_000;

/** The same, to whoever sent it: what is wrong, what to do. */
export const PHRASES: Readonly<Record<Motif, string>> = {
  absente: "Choisissez une image à ajouter.",
  lourde: "Cette image dépasse 3 Mo. Réduisez-la, puis recommencez.",
  format:
    "Ce fichier n’est ni une image PNG ni une image JPEG. Enregistrez-la dans l’un de ces formats, puis recommencez.",
  abimee: "Cette image est incomplète ou abîmée. Enregistrez-la de nouveau, puis recommencez.",
  grande:
    "Cette image compte trop de points : 8 000 de côté et 24 millions en tout au plus. Réduisez-la, puis recommencez.",
  plein: "Les images de ce document atteignent 40 Mo, le maximum. Choisissez une image plus légère.",
};

export const tropGrande = (largeur: number, hauteur: number) =>
  largeur > COTE_MAX || hauteur > COTE_MAX || largeur * hauteur > POINTS_MAX;
