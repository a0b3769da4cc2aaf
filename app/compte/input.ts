const NOM_MAXIMUM = 120;
const COURRIEL_MAXIMUM = 254;
const MOT_DE_PASSE_MAXIMUM = 128;

/** As people write it: without the spaces around, in lower case, so that one address is one person. */
export const adresseElectronique = (texte: string | null): string => (texte ?? "").trim().toLowerCase();

export const nomSaisi = (texte: string | null): string => (texte ?? "").replace(/\s+/g, " ").trim();

export function erreurDeNom(nom: string): string | undefined {
  if (nom.length < 2) return "Indiquez votre prénom et votre nom.";
  if (nom.length > NOM_MAXIMUM) return `Ce nom dépasse ${NOM_MAXIMUM} caractères. Raccourcissez-le.`;
  return undefined;
}

export function erreurDeCourriel(courriel: string): string | undefined {
  if (!courriel) return "Indiquez une adresse électronique.";
  const plausible = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/.test(courriel);
  if (!plausible || courriel.length > COURRIEL_MAXIMUM) {
    return "Cette adresse est incomplète. Format attendu\u00a0: nom@domaine.fr";
  }
  return undefined;
}

/** A new password; `minimum` is the rule shown before. */
export function erreurDeMotDePasse(motDePasse: string, minimum: number): string | undefined {
  const longueur = motDePasse.length;
  if (longueur === 0) return "Choisissez un mot de passe.";
  if (longueur < minimum) return `Ce mot de passe compte ${enCaracteres(longueur)}. Il en faut au moins ${minimum}.`;
  if (longueur > MOT_DE_PASSE_MAXIMUM) {
    return `Ce mot de passe dépasse ${enCaracteres(MOT_DE_PASSE_MAXIMUM)}. Raccourcissez-le.`;
  }
  if (new Set(motDePasse).size < 4) return "Ce mot de passe répète les mêmes caractères. Choisissez-en un plus varié.";
  return undefined;
}

const enCaracteres = (nombre: number) => `${nombre}\u00a0${nombre > 1 ? "caractères" : "caractère"}`;

/** The messages that exist, by field. */
export const erreursDe = <C extends string>(champs: Record<C, string | undefined>): Partial<Record<C, string>> =>
  Object.fromEntries(Object.entries(champs).filter(([, message]) => message)) as Partial<Record<C, string>>;
