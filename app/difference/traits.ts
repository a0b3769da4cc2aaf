import { aligner, type Effort, type Vis } from "./align.ts";
import { rendreLisible } from "./readable.ts";
import type { Trait } from "./result.ts";
import { CELLULE } from "./separators.ts";
import { formesDesMots } from "./shape.ts";
import type { Mot } from "./tokens.ts";
import { compterMots, poidsTotal, separateur } from "./weights.ts";

export type MotsCompares = {
  readonly traits: readonly Trait[];
  readonly ajoutes: number;
  readonly retires: number;
  /** What was kept, of the longer text and of the shorter one, from 0 to 1. */
  readonly garde: { readonly longue: number; readonly courte: number };
  /** What changed around words that did not. */
  readonly formes: readonly string[];
};

/** Two texts word by word; the rows of a table cell by cell while they have as many. */
export function comparerMots(anciens: readonly Mot[], nouveaux: readonly Mot[], effort: Effort): MotsCompares {
  const [a, b] = [cellulesDe(anciens), cellulesDe(nouveaux)];
  if (a.length !== b.length) return mesurer(rendreLisible(aligner(anciens, nouveaux, effort)));
  const entre: Vis<Mot> = { commun: true, anciens: [separateur(CELLULE)], nouveaux: [separateur(CELLULE)] };
  return mesurer(
    a.flatMap((cellule, rang) => [
      ...(rang > 0 ? [entre] : []),
      ...rendreLisible(aligner(cellule, b[rang] ?? [], effort)),
    ]),
  );
}

function cellulesDe(mots: readonly Mot[]): Mot[][] {
  const cellules: Mot[][] = [[]];
  for (const mot of mots) {
    if (mot.cle === CELLULE) cellules.push([]);
    else cellules.at(-1)?.push(mot);
  }
  return cellules;
}

/** The old text replaced by the new one, whole. */
export const remplacer = (anciens: readonly Mot[], nouveaux: readonly Mot[]): MotsCompares =>
  mesurer([{ commun: false, anciens, nouveaux }]);

export const tout = (sens: Trait["sens"], mots: readonly Mot[]): readonly Trait[] =>
  traitsDe(sens, mots, sens === "commun" ? mots : []);

function mesurer(suite: readonly Vis<Mot>[]): MotsCompares {
  const poids = { commun: 0, anciens: 0, nouveaux: 0 };
  for (const { commun, anciens, nouveaux } of suite) {
    if (commun) poids.commun += poidsTotal(nouveaux);
    poids.anciens += poidsTotal(anciens);
    poids.nouveaux += poidsTotal(nouveaux);
  }
  const changes = suite.filter(({ commun }) => !commun);
  const part = (total: number) => (total === 0 ? 1 : poids.commun / total);
  return {
    traits: suite.flatMap(({ commun, anciens, nouveaux }) =>
      commun
        ? traitsDe("commun", nouveaux, anciens)
        : [...traitsDe("retrait", anciens, []), ...traitsDe("ajout", nouveaux, [])],
    ),
    ajoutes: compterMots(changes.flatMap(({ nouveaux }) => nouveaux)),
    retires: compterMots(changes.flatMap(({ anciens }) => anciens)),
    garde: {
      longue: part(Math.max(poids.anciens, poids.nouveaux)),
      courte: part(Math.min(poids.anciens, poids.nouveaux)),
    },
    formes: formesDesMots(suite),
  };
}

/** Words of one sense put together while their formatting is the same. */
function traitsDe(sens: Trait["sens"], mots: readonly Mot[], anciens: readonly Mot[]): Trait[] {
  const traits: { -readonly [cle in keyof Trait]: Trait[cle] }[] = [];
  mots.forEach(({ texte, marques }, rang) => {
    const ancien = anciens[rang]?.texte ?? texte;
    const dernier = traits.at(-1);
    if (dernier && JSON.stringify(dernier.marques ?? []) === JSON.stringify(marques)) {
      if (dernier.ancien !== undefined || ancien !== texte) dernier.ancien = (dernier.ancien ?? dernier.texte) + ancien;
      dernier.texte += texte;
      return;
    }
    traits.push({
      sens,
      texte,
      ...(ancien === texte ? {} : { ancien }),
      ...(marques.length > 0 ? { marques } : {}),
    });
  });
  return traits;
}
