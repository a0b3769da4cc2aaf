import { jourAParis } from "#workflows/civil-date.ts";
import { faitDu } from "#workflows/echeances.ts";
import { horloges } from "#workflows/horloges/clocks.ts";
import { dossier } from "./dossier.ts";

/** Seconds around midnight in Paris: in summer, at new year, on both days the hour changes, on 28 February. */
export const INSTANTS = [
  ["2026-05-15T21:59:59Z", "2026-05-15"],
  ["2026-05-15T22:00:00Z", "2026-05-16"],
  ["2026-12-31T22:59:59Z", "2026-12-31"],
  ["2026-12-31T23:00:00Z", "2027-01-01"],
  ["2026-03-28T23:00:00Z", "2026-03-29"],
  ["2026-03-29T21:59:59Z", "2026-03-29"],
  ["2026-10-24T22:00:00Z", "2026-10-25"],
  ["2026-10-25T22:59:59Z", "2026-10-25"],
  ["2028-02-28T23:00:00Z", "2028-02-29"],
  ["2028-02-29T23:00:00Z", "2028-03-01"],
] as const;

/** What a server says of the same instants and of the same file, wherever its own clock is set. */
function temoignage() {
  const complet = dossier({ jusqua: "projetComplet" });
  const jours = INSTANTS.map(([instant]) => jourAParis(new Date(instant)));
  return {
    heureLocale: new Date("2026-05-15T12:00:00Z").getHours(),
    jours,
    tacites: jours.map((jour) => faitDu(complet, jour)?.le ?? null),
    horloges: horloges(complet).map(({ dernierJour }) => dernierJour),
  };
}

if (process.argv[1] === import.meta.filename) console.log(JSON.stringify(temoignage()));
