import { Temporal } from "temporal-polyfill";
import type { Pas } from "#db/seed/story.ts";
import { type DateCivile, plusJours, plusMois } from "#workflows/civil-date.ts";

const FERIES = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

/** The day given, or the last working day before it: nobody signs on a Sunday. */
export function jourOuvre(jour: DateCivile): DateCivile {
  const ferme = Temporal.PlainDate.from(jour).dayOfWeek > 5 || FERIES.includes(jour.slice(5));
  return ferme ? jourOuvre(plusJours(jour, -1)) : jour;
}

/** Days counted from today, on working days: two acts stay in order, and none falls after today. */
export const jourDe = (decalage: number, aujourdhui: DateCivile): DateCivile =>
  jourOuvre(plusJours(aujourdhui, decalage));

/** The instant of a minute of a day in Paris. */
export const instantA = (jour: DateCivile, minute: number): Date =>
  new Date(
    Temporal.PlainDate.from(jour)
      .toZonedDateTime({ timeZone: "Europe/Paris", plainTime: { hour: Math.floor(minute / 60), minute: minute % 60 } })
      .toInstant().epochMilliseconds,
  );

/** The same number for the same act at each start: hours vary from one to the next without being drawn. */
const variation = (rang: number, etendue: number) => (rang * 7_919 + 37) % etendue;

const DU_SOIR = ["LettreIntentionDeposee", "ProjetDeSanteDepose", "RapportActiviteDepose", "MissionDemarree"];
const heureDe = ([decalage, type]: Pas, rang: number) =>
  DU_SOIR.includes(type) ? 19 * 60 + variation(rang, 150) : 9 * 60 + 10 + variation(rang - decalage, 470);

/** When each act happens: office hours, evenings for those who treat patients by day, one after another on one day. */
export function instantsDe(pas: readonly Pas[], aujourdhui: DateCivile): Date[] {
  const jours = pas.map(([decalage]) => jourDe(decalage, aujourdhui));
  return pas.map((acte, rang) => {
    const jour = jours[rang] as DateCivile;
    const premier = jours.indexOf(jour);
    const seul = jours.lastIndexOf(jour) === premier;
    const minute = seul ? heureDe(acte, rang) : 9 * 60 + 20 + (rang - premier) * 70 + variation(rang, 45);
    return instantA(jour, minute);
  });
}

/** The latest day on which a file can be complete for its opposition to end in so many days, or a little before. */
export function completPourReste(aujourdhui: DateCivile, jours: number, mois: number): DateCivile {
  const terme = plusJours(aujourdhui, jours);
  const approche = plusMois(terme, -mois);
  const suivants = [3, 2, 1, 0].map((plus) => plusJours(approche, plus));
  return suivants.find((jour) => plusMois(jour, mois) <= terme) ?? approche;
}
