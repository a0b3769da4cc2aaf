/** A word or a number of a text, with what stands before it. */
export type Mot = {
  readonly mot: string;
  /** In small letters, without accents: « Démente » and « DEMENTE » are one word. */
  readonly nu: string;
  readonly debut: number;
  readonly fin: number;
  /** What separates it from the word before: spaces, a comma, the bar of a table. */
  readonly avant: string;
  /** Whether a sentence begins here. */
  readonly coupe: boolean;
};

/** Small letters without accents. */
export const sansAccent = (texte: string): string =>
  /^\w*$/.test(texte)
    ? texte.toLowerCase()
    : texte.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/g, "oe").toLowerCase();

const ABREGES = ["m", "mr", "mme", "mlle", "dr", "pr", "st", "ste"];

/** A full stop after « Mme » or after an initial ends nothing. */
function coupe(avant: string, precedent: Mot | undefined): boolean {
  if (/[\n!?;…]/.test(avant)) return true;
  if (!precedent || !avant.includes(".")) return !precedent;
  return precedent.mot.length > 1 && !ABREGES.includes(precedent.nu) && /\.\s/.test(avant);
}

/** The words of a text, in order. Linear in its length. */
export function motsDe(texte: string): readonly Mot[] {
  const mots: Mot[] = [];
  let precedent: Mot | undefined;
  for (const { 0: mot, index: debut } of texte.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*|\d+/gu)) {
    const avant = texte.slice(precedent?.fin ?? 0, debut);
    precedent = { mot, nu: sansAccent(mot), debut, fin: debut + mot.length, avant, coupe: coupe(avant, precedent) };
    mots.push(precedent);
  }
  return mots;
}

export const estMajuscule = ({ mot }: Mot): boolean => /^\p{Lu}/u.test(mot);
