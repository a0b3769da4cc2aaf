import { Temporal } from "temporal-polyfill";
import { type DateCivile, plusJours } from "./civil-date.ts";

/** Public holidays of a fixed day, and those counted from Easter Sunday (code du travail, art. L. 3133-1). */
const FIXES = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];
const APRES_PAQUES = [1, 39, 50];

/** Easter Sunday of a year of the Gregorian calendar (Meeus). */
function paques(annee: number): DateCivile {
  const [siecle, an, lune] = [Math.floor(annee / 100), annee % 100, annee % 19];
  const saut = siecle - Math.floor(siecle / 4) - Math.floor((siecle - Math.floor((siecle + 8) / 25) + 1) / 3);
  const epacte = (19 * lune + saut + 15) % 30;
  const semaine = (32 + 2 * (siecle % 4) + 2 * Math.floor(an / 4) - epacte - (an % 4)) % 7;
  const retard = Math.floor((lune + 11 * epacte + 22 * semaine) / 451);
  const rang = epacte + semaine - 7 * retard + 114;
  return Temporal.PlainDate.from({ year: annee, month: Math.floor(rang / 31), day: (rang % 31) + 1 }).toString();
}

/**
 * Whether offices are open on a day: neither a weekend nor a public holiday of the whole country. Days kept in
 * Alsace-Moselle or overseas alone are not counted.
 */
export function estOuvre(jour: DateCivile): boolean {
  const { dayOfWeek, year } = Temporal.PlainDate.from(jour);
  if (dayOfWeek > 5 || FIXES.includes(jour.slice(5))) return false;
  const dimanche = paques(year);
  return !APRES_PAQUES.some((jours) => plusJours(dimanche, jours) === jour);
}

/** The working day that comes so many working days after a day, itself not counted; 0 gives the day itself. */
export function plusJoursOuvres(jour: DateCivile, nombre: number): DateCivile {
  if (nombre <= 0) return jour;
  const lendemain = plusJours(jour, 1);
  return plusJoursOuvres(lendemain, estOuvre(lendemain) ? nombre - 1 : nombre);
}

/** The last day that leaves so many working days after it, up to a day itself counted; that day when 0 is asked. */
export function moinsJoursOuvres(jour: DateCivile, nombre: number): DateCivile {
  if (nombre <= 0) return jour;
  return moinsJoursOuvres(plusJours(jour, -1), estOuvre(jour) ? nombre - 1 : nombre);
}
