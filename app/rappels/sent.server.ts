import { dateLongue, heure } from "#app/format.ts";
import { avec, type Main } from "#app/mains/mains.ts";
import type { Db } from "#db/connection.ts";
import { rappelsDe } from "#db/queries/reminders.ts";
import { jourAParis } from "#workflows/civil-date.ts";

const enumeration = new Intl.ListFormat("fr", { type: "conjunction" });

/** The last reminders of a file, in words: one sentence for those that left together. */
export async function rappelsEnvoyes(db: Db, dossierId: string): Promise<string[]> {
  const rappels = await rappelsDe(db, dossierId);
  const instants = [...new Set(rappels.map(({ envoyeLe }) => envoyeLe.getTime()))];
  return instants.map((instant) => {
    const ensemble = rappels.filter(({ envoyeLe }) => envoyeLe.getTime() === instant);
    const parties = enumeration.format(ensemble.map(({ main }) => `à ${avec(main as Main)}`));
    const quand = new Date(instant);
    return `Rappel envoyé ${parties} le ${dateLongue(jourAParis(quand))} à ${heure(quand)}, par ${ensemble[0]?.par}.`;
  });
}
