import type { Ligne } from "#db/queries/files.ts";
import { type DateCivile, joursEntre } from "#workflows/civil-date.ts";

/** Days within which a date that binds comes before everything else. */
const PRESSE = 21;

type Attendu = Pick<Ligne, "etat" | "echeanceLe" | "echeanceIndicative">;

/** What comes first among files that wait for somebody: a date near, then a signature that holds two others up. */
export function dansLOrdre<L extends Attendu>(lignes: readonly L[], aujourdhui: DateCivile): L[] {
  const rang = ({ etat, echeanceLe, echeanceIndicative }: Attendu) => {
    if (echeanceLe && !echeanceIndicative && joursEntre(aujourdhui, echeanceLe) <= PRESSE) return 0;
    return etat.endsWith("aSigner") ? 1 : 2;
  };
  return [...lignes].sort((a, b) => rang(a) - rang(b));
}
