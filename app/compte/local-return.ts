const ICI = "https://ici.invalid";
const LONGUEUR_MAXIMALE = 2_000;
/** Pages that would send the person round in circles. */
const SANS_RETOUR = ["/connexion", "/inscription", "/deconnexion"];

/** Where to go after signing in: a page of ours, or the home page. Whatever else an address asks for is dropped. */
export function retourLocal(demande: string | null | undefined): string {
  if (!demande || demande.length > LONGUEUR_MAXIMALE || !demande.startsWith("/")) return "/";
  // Browsers read a backslash as a slash and skip control characters: neither belongs in an address of ours.
  if (/[\\\p{Cc}]/u.test(demande) || !URL.canParse(demande, ICI)) return "/";
  const { origin, pathname, search, hash } = new URL(demande, ICI);
  if (origin !== ICI || pathname.startsWith("//") || SANS_RETOUR.includes(pathname)) return "/";
  return pathname + search + hash;
}

/** The address of a page that remembers where to go afterwards. */
export const avecRetour = (page: string, retour: string): string =>
  retour === "/" ? page : `${page}?retour=${encodeURIComponent(retour)}`;
