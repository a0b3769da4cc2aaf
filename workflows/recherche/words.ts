import { racine } from "./stem.ts";

/** Words too common to find anything by, and what an elision leaves before its apostrophe. */
const VIDES = new Set(
  "a ai au aux avec c ce ces cet cette ceux d dans de des du elle elles en est et etre eu il ils j jusqu l la le les leur leurs lorsqu lui m meme mes mon n ne ni nos notre nous on ont ou par pas pour puisqu qu que quelqu qui s sa sans se ses si son sont sur t ta te un une vos votre vous y".split(
    " ",
  ),
);
const MOT = /[a-z0-9]+/g;
const LONGUEUR_MAXIMALE = 40;

/** Small letters, without accents nor ligatures: « Œuvré » is « oeuvre ». */
const replier = (texte: string): string =>
  texte.toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae").normalize("NFD").replace(/\p{M}/gu, "");

/** The words by which a text is found, each once: folded, without common ones, singular and masculine. */
export const motsCherchables = (texte: string): readonly string[] => [...new Set(motsDe(texte).map(racine))];

const motsDe = (texte: string) => [...new Set(replier(texte).match(MOT))].filter(cherchable);
const cherchable = (mot: string) => !VIDES.has(mot) && mot.length <= LONGUEUR_MAXIMALE;

/** A stem cut shorter than this begins too many words: « lège » would find « légal » and « léger ». */
const RACINE_COURTE = 4;

/** A word asked for: what begins with it is found too, unless its stem was cut too short for that. */
type Cherche = { readonly racine: string; readonly debut: boolean };
function cherches(saisie: string): readonly Cherche[] {
  const parRacine = new Map(motsDe(saisie).map((mot) => [racine(mot), mot]));
  return [...parRacine].map(([court, mot]) => ({
    racine: court,
    debut: court === mot || court.length >= RACINE_COURTE,
  }));
}

/** Whether what somebody typed would find this text alone. */
export function correspond(saisie: string, texte: string): boolean {
  const mots = motsCherchables(texte);
  return cherches(saisie).every(({ racine: court, debut }) =>
    mots.some((mot) => (debut ? mot.startsWith(court) : mot === court)),
  );
}

/** The word by which a file is found in its territory. Nobody can type it: it holds a sign no searched word holds. */
export const motDuTerritoire = (nature: "region" | "departement", code: string): string => `${nature}:${code}`;

/**
 * What somebody typed, as a question to an index of such words: every word must begin one of those of the text, or be
 * one of them when its stem is short, and the word of a territory, when one is given, must be among them. Null when
 * nothing typed can be searched for. It holds letters, digits and its own signs, nothing else.
 */
export function question(saisie: string, territoire?: string): string | null {
  const mots = cherches(saisie).map(({ racine: court, debut }) => (debut ? `${court}:*` : court));
  if (mots.length === 0) return null;
  return [...(territoire ? [`'${territoire.replaceAll("'", "''")}'`] : []), ...mots].join(" & ");
}
