import { joursEntre } from "./civil-date.ts";
import { attendus, type Dossier, personnesAttendues } from "./dossier.ts";
import { type Echeance, echeances } from "./echeances.ts";

/**
 * The date that comes next for those a file waits for: first the hands whose turn it is, then whoever owes an opinion or
 * an answer beside it. A date that binds comes before an indicative one, unless it is more than a year further. Null when none of them has a
 * date: what a party that is not awaited still has to do is among `echeances`.
 */
export function prochaineEcheance(dossier: Dossier): Echeance | null {
  const toutes = echeances(dossier);
  const cercles = [attendus(dossier), personnesAttendues(dossier)] as readonly (readonly Echeance["main"][])[];
  const siennes = cercles
    .map((mains) => toutes.filter(({ main }) => mains.includes(main)))
    .find(({ length }) => length > 0);
  return siennes ? premiere(siennes) : null;
}

/** The next date of one party on a file, on the same terms. Null when it has none. */
export const prochaineEcheanceDe = (dossier: Dossier, main: string): Echeance | null =>
  premiere(echeances(dossier).filter((echeance) => echeance.main === main));

/** Days after which a date that binds, the end of a contract for one, leaves its place to a nearer indicative one. */
const LOIN = 365;

function premiere(liste: readonly Echeance[]): Echeance | null {
  const [proche] = liste;
  if (!proche) return null;
  const oblige = liste.find(({ nature }) => nature !== "indicative");
  return oblige && joursEntre(proche.dernierJour, oblige.dernierJour) <= LOIN ? oblige : proche;
}
