import { ADJECTIFS, NOMS, SERVICES } from "./conditions.ts";
import { type Mot, motsDe } from "./words.ts";

type Entrees = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Expressions by their first word, the longest first. */
function entreesDe(expressions: readonly string[]): Entrees {
  const entrees = new Map<string, (readonly string[])[]>();
  for (const expression of expressions) {
    const nus = motsDe(expression).map(({ nu }) => nu);
    const [premier = ""] = nus;
    entrees.set(premier, [...(entrees.get(premier) ?? []), nus]);
  }
  for (const suites of entrees.values()) suites.sort((a, b) => b.length - a.length);
  return entrees;
}

const LISTES = { adjectif: entreesDe(ADJECTIFS), nom: entreesDe(NOMS), service: entreesDe(SERVICES) };
export type Famille = keyof typeof LISTES;
export const PLUS_LONGUE = Math.max(...[...NOMS, ...ADJECTIFS].map((expression) => motsDe(expression).length));

/** How many words the expression that begins at this word takes; 0 when there is none. */
export function expressionA(mots: readonly Mot[], rang: number, famille: Famille): number {
  const suites = LISTES[famille].get(mots[rang]?.nu ?? "") ?? [];
  const trouvee = suites.find((suite) =>
    suite.every((nu, pas) => mots[rang + pas]?.nu === nu && (pas === 0 || !mots[rang + pas]?.coupe)),
  );
  return trouvee?.length ?? 0;
}

/** Where the expression that ends with this word begins; null when there is none. */
export function expressionJusqua(mots: readonly Mot[], rang: number, famille: Famille): number | null {
  for (let longueur = PLUS_LONGUE; longueur > 0; longueur -= 1) {
    const debut = rang - longueur + 1;
    if (debut >= 0 && expressionA(mots, debut, famille) === longueur) return debut;
  }
  return null;
}

export const ensemble = (mots: string): ReadonlySet<string> => new Set(mots.trim().split(/\s+/));
