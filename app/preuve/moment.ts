import { dateLongue, heure } from "#app/format.ts";
import { jourAParis } from "#workflows/civil-date.ts";

/** « 15 mars 2027 à 14:02 », in Paris. */
export const quand = (instant: Date): string => `${dateLongue(jourAParis(instant))} à ${heure(instant)}`;
