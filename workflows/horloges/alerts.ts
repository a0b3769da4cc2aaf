import { type DateCivile, joursEntre, plusJours } from "../civil-date.ts";
import type { Dossier } from "../dossier.ts";
import { type Echeance, echeances } from "../echeances.ts";

/** Days before the last day at which somebody is told, the nearest first. */
export const JOURS_D_ALERTE = [1, 7, 21] as const;

/** A last day that draws near. One alert is one `code`, one `dernierJour` and one `jours`: told once. */
export type Alerte = Pick<Echeance, "code" | "main" | "dernierJour" | "libelle"> & {
  readonly jours: (typeof JOURS_D_ALERTE)[number];
};

/**
 * The alerts a file calls for on a civil day: for each legal deadline, and each one that awaits the ARS or the CPAM,
 * the tightest of the 21st, 7th and 1st day before its last day that has come. The same one comes again each day
 * until the next, or until the last day has passed: a calendar that slept tells it late, and keeps what it has told.
 * A deadline shorter than the alert never had that day: it waits for the next one.
 */
export const alertes = (dossier: Dossier, aujourdhui: DateCivile): readonly Alerte[] =>
  echeances(dossier)
    .filter(({ nature, main }) => nature === "legale" || main === "ars" || main === "cpam")
    .flatMap((echeance) => alerteDe(echeance, aujourdhui));

function alerteDe({ code, main, debutLe, dernierJour, libelle }: Echeance, aujourdhui: DateCivile): Alerte[] {
  const restent = joursEntre(aujourdhui, dernierJour);
  const jours = JOURS_D_ALERTE.find((seuil) => restent >= 0 && restent <= seuil);
  if (!jours || debutLe > plusJours(dernierJour, -jours)) return [];
  return [{ code, main, dernierJour, jours, libelle }];
}
