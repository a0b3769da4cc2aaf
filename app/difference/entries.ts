import { aligner, type Effort } from "./align.ts";
import { recoller } from "./cuts.ts";
import { apparier } from "./pairing.ts";
import type { Unite } from "./units.ts";

/** A unit kept or corrected (both sides), removed (`ancien` alone) or added (`nouveau` alone). */
export type Entree = {
  readonly ancien?: Unite;
  readonly nouveau?: Unite;
  /** The number of its move. */
  deplacement?: number;
};

const PROCHE = 0.8;
const LISIBLE = 0.35;
const BREF = 6;

/** The units of an answer facing those of the other version: the same, cut or joined, then nearly the same. */
export function mettreEnRegard(anciens: readonly Unite[], nouveaux: readonly Unite[], effort: Effort): Entree[] {
  const exactes = aligner(anciens, nouveaux, effort).flatMap((vis): Entree[] =>
    vis.commun
      ? vis.nouveaux.map((nouveau, rang) => ({ ancien: vis.anciens[rang], nouveau }))
      : [...vis.anciens.map((ancien) => ({ ancien })), ...vis.nouveaux.map((nouveau) => ({ nouveau }))],
  );
  return parTrous(parTrous(exactes, recoller), (seules) => apparier(seules, PROCHE));
}

/** What neither stayed nor moved: a text rewritten enough to be another one, little enough to be read over the old. */
export const rapprocher = (entrees: readonly Entree[]): Entree[] =>
  parTrous(entrees, (seules) => faceAFace(seules) ?? apparier(seules, LISIBLE));

/** A short answer in place of another: a figure, a date, a name. */
function faceAFace([de, vers, ...autres]: readonly Entree[]): Entree[] | undefined {
  const [ancien, nouveau] = [de?.ancien, vers?.nouveau];
  if (!ancien || !nouveau || autres.length > 0 || de?.deplacement || vers?.deplacement) return undefined;
  const brefs = ancien.taille <= BREF && nouveau.taille <= BREF && ancien.genre === nouveau.genre;
  return brefs ? [{ ancien, nouveau }] : undefined;
}

/** Applies to each stretch of units that face nothing. */
function parTrous(entrees: readonly Entree[], traiter: (seules: Entree[]) => Entree[]): Entree[] {
  const suite: Entree[] = [];
  let seules: Entree[] = [];
  const vider = () => {
    suite.push(...(seules.length > 1 ? traiter(seules) : seules));
    seules = [];
  };
  for (const entree of entrees) {
    if (!entree.ancien || !entree.nouveau) seules.push(entree);
    else {
      vider();
      suite.push(entree);
    }
  }
  vider();
  return suite;
}
