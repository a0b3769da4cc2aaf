import type { Etat, Passage, Trait } from "../result.ts";

/** What a column shows: both texts in one, or one of them. */
export type Cote = "tout" | "avant" | "apres";

const MONTRES: Record<Cote, readonly Etat[]> = {
  tout: ["identique", "modifie", "ajoute", "retire", "arrive", "parti"],
  avant: ["identique", "modifie", "retire", "parti"],
  apres: ["identique", "modifie", "ajoute", "arrive"],
};
export const seVoit = ({ etat }: Passage, cote: Cote): boolean => MONTRES[cote].includes(etat);

const CACHE: Record<Cote, Trait["sens"] | null> = { tout: null, avant: "ajout", apres: "retrait" };
/** The runs of text of one side, as they were written there. */
export const traitsDuCote = (traits: readonly Trait[], cote: Cote): Trait[] =>
  traits
    .filter(({ sens }) => sens !== CACHE[cote])
    .map((trait) => (cote === "avant" && trait.ancien !== undefined ? { ...trait, texte: trait.ancien } : trait));

/** The runs of a row, cell by cell. */
export function cellulesDe(traits: readonly Trait[], separateur: string): Trait[][] {
  const cellules: Trait[][] = [[]];
  for (const trait of traits) {
    const [premier = "", ...autres] = trait.texte.split(separateur);
    if (premier !== "") cellules.at(-1)?.push({ ...trait, texte: premier });
    for (const texte of autres) cellules.push(texte === "" ? [] : [{ ...trait, texte }]);
  }
  return cellules;
}
