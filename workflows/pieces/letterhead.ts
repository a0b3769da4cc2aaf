import { z } from "zod";
import { GENRES_DE_PIECE, type GenreDePiece } from "./kinds.ts";

/** The lines a body may adapt on its paper: what each is called, and the most characters it holds. */
export const LIGNES_DU_PAPIER = {
  nom: { libelle: "Nom de l’organisme", maximum: 120 },
  direction: { libelle: "Direction ou service", maximum: 120 },
  adresse: { libelle: "Adresse postale", maximum: 300 },
  telephone: { libelle: "Téléphone", maximum: 30 },
  courriel: { libelle: "Adresse électronique", maximum: 254 },
  tribunal: { libelle: "Tribunal administratif compétent", maximum: 120 },
  lieu: { libelle: "Fait à", maximum: 60 },
  prefixe: { libelle: "Début de la référence", maximum: 20 },
  pied: { libelle: "Pied de page", maximum: 160 },
} as const;
export type LigneDuPapier = keyof typeof LIGNES_DU_PAPIER;

/** What a body may add to a kind of piece, before and after what the law requires, which is always printed. */
export const MOTS_DE_LA_PIECE = {
  introduction: { libelle: "Paragraphe d’introduction", maximum: 800 },
  formule: { libelle: "Formule de fin", maximum: 400 },
} as const;

const texte = ({ libelle, maximum }: { readonly libelle: string; readonly maximum: number }) =>
  z
    .string()
    .transform((mots) => mots.replaceAll("\r\n", "\n").trim())
    .refine(
      (mots) => mots.length <= maximum,
      `«\u00a0${libelle}\u00a0» dépasse ${maximum} caractères\u00a0: raccourcissez.`,
    );
const surUneLigne = (ligne: LigneDuPapier) =>
  texte(LIGNES_DU_PAPIER[ligne]).refine(
    (mots) => !mots.includes("\n"),
    `«\u00a0${LIGNES_DU_PAPIER[ligne].libelle}\u00a0» tient sur une seule ligne.`,
  );

const mots = z.object({
  introduction: texte(MOTS_DE_LA_PIECE.introduction),
  formule: texte(MOTS_DE_LA_PIECE.formule),
});

/**
 * The paper of a body: its letterhead, its place, its foot, its own words for each kind of piece. An empty line prints
 * nothing. Refuses what is too long or would not fit, in one sentence a field.
 */
export const papier = z.object({
  nom: surUneLigne("nom").refine((nom) => nom.length >= 2, "Indiquez le nom de l’organisme."),
  direction: surUneLigne("direction"),
  adresse: texte(LIGNES_DU_PAPIER.adresse).refine(
    (adresse) => adresse.split("\n").length <= 6,
    "L’adresse postale tient en 6\u00a0lignes\u00a0: retirez-en.",
  ),
  telephone: surUneLigne("telephone").refine(
    (numero) => /^[+\d\s().-]*$/.test(numero),
    "Format attendu pour le téléphone\u00a0: 05 56 00 00 00",
  ),
  courriel: surUneLigne("courriel").refine(
    (adresse) => adresse === "" || /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(adresse),
    "Cette adresse électronique est incomplète. Format attendu\u00a0: nom@domaine.fr",
  ),
  tribunal: surUneLigne("tribunal").refine(
    (nom) => nom === "" || /^tribunal administratif d/i.test(nom),
    "Écrivez son nom en entier, par exemple\u00a0: tribunal administratif de Bordeaux",
  ),
  lieu: surUneLigne("lieu"),
  prefixe: surUneLigne("prefixe").refine(
    (debut) => /^[\p{L}\d._/-]*$/u.test(debut),
    "Le début de la référence s’écrit avec des lettres, des chiffres, des points, des tirets et des barres.",
  ),
  pied: surUneLigne("pied"),
  pieces: z.object(
    Object.fromEntries(GENRES_DE_PIECE.map((genre) => [genre, mots])) as Record<GenreDePiece, typeof mots>,
  ),
});
export type Papier = z.infer<typeof papier>;
