import { Temporal } from "temporal-polyfill";
import { type DateCivile, jourAParis, plusJours } from "#workflows/civil-date.ts";

/** The instant of a civil day, in Paris, after which the letter of the day is written: 7 in the morning. */
export const matinDe = (jour: DateCivile): Date =>
  new Date(
    Temporal.PlainDate.from(jour).toZonedDateTime({ timeZone: "Europe/Paris", plainTime: "07:00" }).epochMilliseconds,
  );

/** The first day whose letter can tell of something notified at this instant. */
export const premierMatin = (instant: Date): DateCivile => {
  const jour = jourAParis(instant);
  return instant < matinDe(jour) ? jour : plusJours(jour, 1);
};
