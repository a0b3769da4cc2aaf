import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { estUnJour } from "./civil-day.ts";

export { estUnJour };

/** A day on the calendar of Paris, "2027-03-15". Never an instant. */
export type DateCivile = string;

const PREMIERE_LOI_CPTS = "2016-01-26";

const estUneDate = (texte: string): boolean => estUnJour(texte) && texte >= "2016" && texte < "2101";

/** Parses a civil date; refuses days that do not exist and years nobody can mean. */
export const dateCivile = z.string({ error: "Indiquez une date." }).refine(estUneDate, {
  error: "Indiquez une date qui existe, par exemple 15/03/2027.",
});

/** Adds months to the day given, always from that day: 31 December + 2 months = last day of February. */
export const plusMois = (jour: DateCivile, months: number): DateCivile =>
  Temporal.PlainDate.from(jour).add({ months }).toString();

/** Adds days; negative numbers go back. */
export const plusJours = (jour: DateCivile, days: number): DateCivile =>
  Temporal.PlainDate.from(jour).add({ days }).toString();

/** Days from the first date to the second; negative when the second is earlier. */
export const joursEntre = (de: DateCivile, a: DateCivile): number =>
  Temporal.PlainDate.from(de).until(Temporal.PlainDate.from(a), { largestUnit: "days" }).days;

/** The civil day in Paris at an instant. The only bridge between the two kinds of time. */
export const jourAParis = (instant: Date): DateCivile =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO("Europe/Paris").toPlainDate().toString();

/** The law that created the CPTS (26 January 2016): no fact of a file can be older. */
export const PREMIER_JOUR: DateCivile = PREMIERE_LOI_CPTS;
