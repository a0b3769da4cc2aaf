import type { DateCivile } from "../civil-date.ts";
import type { Dossier } from "../dossier.ts";
import type { FaitDe } from "../fact.ts";
import { horloges } from "./clocks.ts";

/** What an attestation says of a silence: which text, complete since when, how long the ARS had, since when validated. */
export type ValidationTacite = {
  /** The place of the act in the journal. */
  readonly par: number;
  readonly depot: FaitDe<"ProjetDeSanteDepose">;
  readonly completLe: DateCivile;
  /** Last day on which the ARS could oppose, inclusive. */
  readonly dernierJour: DateCivile;
  /** The day the law validated, whenever it was noticed. */
  readonly le: DateCivile;
};

/**
 * The silence that validated the projet de santé of a file (art. L. 1434-12 CSP), or null when the ARS has answered,
 * may still answer, has been sent nothing, or has withdrawn that validation. The text validated is the last one deposited before it.
 */
export function validationTacite(dossier: Dossier): ValidationTacite | null {
  const horloge = horloges(dossier).find(({ fin }) => fin?.sort === "tacite" && !fin.retrait);
  if (!horloge?.fin || !horloge.dernierJour) return null;
  const { par, le } = horloge.fin;
  const depot = dossier.faits.slice(0, par).findLast((fait) => fait.type === "ProjetDeSanteDepose");
  return depot ? { par, depot, completLe: horloge.debutLe, dernierJour: horloge.dernierJour, le } : null;
}
