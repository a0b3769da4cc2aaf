/** What an address of the portfolio may ask, in the order it is written. */
const NOMS = ["q", "etape", "attend", "taille", "departement", "responsable", "echeance", "tri"] as const;
export type Choix = Partial<Record<(typeof NOMS)[number], string>>;

const LONGUEUR = 120;
/** One value of an address, or nothing. */
export const lire = (parametres: URLSearchParams, nom: string) =>
  parametres.get(nom)?.replaceAll("\0", "").trim().slice(0, LONGUEUR) || undefined;

/** The choices an address holds, and nothing else it may carry. */
export const lireChoix = (parametres: URLSearchParams): Choix =>
  Object.fromEntries(NOMS.flatMap((nom) => [[nom, lire(parametres, nom)]].filter(([, valeur]) => valeur)));

/** Choices as the search part of an address, always written the same way: a view is just that. */
export const enRequete = (choix: Choix): string =>
  new URLSearchParams(NOMS.flatMap((nom) => [[nom, choix[nom] ?? ""]].filter(([, valeur]) => valeur))).toString();

/** The address of the portfolio with these choices. */
export const adresseDe = (choix: Choix): string => ["/dossiers", enRequete(choix)].filter(Boolean).join("?");
