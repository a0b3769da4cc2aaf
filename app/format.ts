import type { DateCivile } from "#workflows/civil-date.ts";

const jourCivil = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("fr-FR", { day: "numeric", month: "long", timeZone: "UTC", ...options });
const LONGUE = jourCivil({ year: "numeric" });
const COURTE = jourCivil({});
const ABREGEE = jourCivil({ month: "short" });
const HEURE = new Intl.DateTimeFormat("fr-FR", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: "Europe/Paris",
});
const NOMBRE = new Intl.NumberFormat("fr-FR");
const EUROS = new Intl.NumberFormat("fr-FR", { style: "currency", currency: "EUR" });
const TAUX = new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 2 });

const JOUR = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Paris" });

const dire = (format: Intl.DateTimeFormat, jour: DateCivile) =>
  format.format(new Date(`${jour}T00:00:00Z`)).replace(/^1 /, "1er ");

/** Intl parts thousands with a narrow space; the whole product uses U+00A0. */
const insecables = (texte: string) => texte.replace(/\s/g, "\u00a0");

/** « 15 mars 2027 », « 1er mars 2027 ». */
export const dateLongue = (jour: DateCivile) => dire(LONGUE, jour);

/** A text as it is read: a lone date is said in words. */
export const lisible = (texte: string) => (/^\d{4}-\d{2}-\d{2}$/.test(texte.trim()) ? dateLongue(texte.trim()) : texte);

/** « 15 mars ». */
export const dateCourte = (jour: DateCivile) => dire(COURTE, jour);

/** « 15 déc. ». */
export const dateAbregee = (jour: DateCivile) => dire(ABREGEE, jour);

/** « 52 418 ». */
export const nombre = (valeur: number) => insecables(NOMBRE.format(valeur));

/** Integer cents: « 12 500,00 € ». */
export const euros = (cents: number) => insecables(EUROS.format(cents / 100));

/** « 14:02 », in Paris. */
export const heure = (instant: Date) => HEURE.format(instant);

/** « à 14:02 » the same day, « le 12 novembre à 14:02 » another day. */
export function moment(instant: Date, maintenant = new Date()): string {
  const jour = JOUR.format(instant);
  return jour === JOUR.format(maintenant) ? `à ${heure(instant)}` : `le ${dateCourte(jour)} à ${heure(instant)}`;
}

/** Basis points: 8 500 gives « 85 % ». */
export const taux = (pointsDeBase: number) => insecables(TAUX.format(pointsDeBase / 10_000));

/** Days until a date: « 20 jours », « aujourd’hui », « dépassé de 3 jours ». */
export function joursRestants(jours: number): string {
  if (jours === 0) return "aujourd’hui";
  const duree = `${nombre(Math.abs(jours))} ${Math.abs(jours) === 1 ? "jour" : "jours"}`;
  return jours < 0 ? `dépassé de ${duree}` : duree;
}

/** At the head of a sentence. */
export const enMajuscule = (mots: string): string => mots.charAt(0).toUpperCase() + mots.slice(1);

/** In the middle of a sentence; an acronym stays as it is. */
export const enMinuscule = (titre: string): string =>
  titre.replace(/^\p{Lu}(?!\p{Lu})/u, (lettre) => lettre.toLowerCase());
