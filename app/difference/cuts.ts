import type { Entree } from "./entries.ts";
import { COUPURE } from "./separators.ts";
import { inclusion, ressemblance } from "./similarity.ts";
import { type Unite, unite } from "./units.ts";
import { separateur } from "./weights.ts";

const MORCEAUX = 4;
const ESSAIS = 900;
const COURT = 5;

/**
 * In a stretch of units that face nothing: a paragraph cut into several, or several joined into one, is one text whose
 * only change is where it breaks.
 */
export function recoller(seules: readonly Entree[]): Entree[] {
  const anciens = seules.flatMap(({ ancien }) => ancien ?? []);
  const nouveaux = seules.flatMap(({ nouveau }) => nouveau ?? []);
  if (anciens.length * nouveaux.length === 0 || anciens.length * nouveaux.length > ESSAIS) return [...seules];
  const coupe = trouver(anciens, nouveaux);
  const jointe = coupe ? undefined : trouver(nouveaux, anciens);
  if (coupe) return poser(anciens, nouveaux, [coupe.un, coupe.un + 1], coupe.plusieurs);
  return jointe ? poser(anciens, nouveaux, jointe.plusieurs, [jointe.un, jointe.un + 1]) : [...seules];
}

type Portion = readonly [debut: number, fin: number];

/** A text of the first list made of several in a row of the second. */
function trouver(uns: readonly Unite[], autres: readonly Unite[]): { un: number; plusieurs: Portion } | undefined {
  for (const [un, entier] of uns.entries()) {
    for (let debut = 0; debut < autres.length - 1; debut += 1) {
      for (let fin = debut + 2; fin <= Math.min(autres.length, debut + MORCEAUX); fin += 1) {
        if (estFaitDe(entier, autres.slice(debut, fin))) return { un, plusieurs: [debut, fin] };
      }
    }
  }
  return undefined;
}

function estFaitDe(entier: Unite, morceaux: readonly Unite[]): boolean {
  const semblables = morceaux.every(
    (morceau) =>
      morceau.genre === entier.genre &&
      morceau.genre !== "rangee" &&
      morceau.taille >= COURT &&
      inclusion(morceau, entier) >= 0.7,
  );
  if (!semblables) return false;
  const ensemble = ressemblance(entier, joindre(morceaux));
  const seul = Math.max(...morceaux.map((morceau) => ressemblance(entier, morceau)));
  return ensemble >= 0.75 && ensemble >= seul + 0.05;
}

function joindre(morceaux: readonly Unite[]): Unite {
  const [premier] = morceaux as [Unite];
  const mots = morceaux.flatMap(({ mots }, rang) => (rang === 0 ? mots : [separateur(COUPURE), ...mots]));
  return morceaux.length === 1 ? premier : unite(premier.genre, premier.niveau, mots);
}

function poser(a: readonly Unite[], b: readonly Unite[], prisA: Portion, prisB: Portion): Entree[] {
  const seules = (x: readonly Unite[], y: readonly Unite[]): Entree[] => [
    ...x.map((ancien) => ({ ancien })),
    ...y.map((nouveau) => ({ nouveau })),
  ];
  return [
    ...recoller(seules(a.slice(0, prisA[0]), b.slice(0, prisB[0]))),
    { ancien: joindre(a.slice(...prisA)), nouveau: joindre(b.slice(...prisB)) },
    ...recoller(seules(a.slice(prisA[1]), b.slice(prisB[1]))),
  ];
}
