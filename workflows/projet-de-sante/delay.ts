import { type DateCivile, joursEntre, plusJours, plusMois } from "../civil-date.ts";

/** A stretch of days during which the two months do not run; `au` is null while it lasts. */
export type Suspension = { readonly du: DateCivile; readonly au: DateCivile | null };

export type Delai = {
  /** Last day on which the ARS may oppose, inclusive. */
  readonly dernierJour: DateCivile;
  /** The day on which the projet de santé is deemed validated. */
  readonly effetLe: DateCivile;
};

/**
 * The two months of art. L. 1434-12 CSP, counted de quantième à quantième from the day the file is complete:
 * complete on 15 March, opposition possible through 15 May, deemed validated on 16 May. When the month is too
 * short the last day of that month counts (31 December gives 28 or 29 February). Each day suspended is added once.
 * Returns null while a suspension is running: no date can be promised.
 */
export function delaiOpposition(
  completLe: DateCivile,
  mois: number,
  suspensions: readonly Suspension[] = [],
): Delai | null {
  if (suspensions.some(({ au }) => au === null)) return null;
  const dernierJour = plusJours(plusMois(completLe, mois), joursSuspendus(suspensions));
  return { dernierJour, effetLe: plusJours(dernierJour, 1) };
}

/** Days covered by at least one suspension: overlapping stretches count once. */
function joursSuspendus(suspensions: readonly Suspension[]): number {
  const fermees = suspensions.flatMap(({ du, au }) => (au ? [{ du, au }] : [])).sort((a, b) => (a.du < b.du ? -1 : 1));
  let total = 0;
  let couvertJusque = "";
  for (const { du, au } of fermees) {
    const debut = du > couvertJusque ? du : couvertJusque;
    if (au > debut) total += joursEntre(debut, au);
    if (au > couvertJusque) couvertJusque = au;
  }
  return total;
}
