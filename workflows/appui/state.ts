import type { DateCivile } from "../civil-date.ts";

/** Where a demand stands: closed, answered, still awaited, or awaited past the day announced. */
export type EtatDeDemande = "close" | "repondue" | "attendue" | "enRetard";

type Suivi = {
  readonly repondreAvantLe: DateCivile;
  readonly repondue: boolean;
  readonly close: boolean;
};

/** The state of a demand on a civil day; the day announced is still in time. */
export function etatDeLaDemande({ repondreAvantLe, repondue, close }: Suivi, aujourdhui: DateCivile): EtatDeDemande {
  if (close) return "close";
  if (repondue) return "repondue";
  return repondreAvantLe < aujourdhui ? "enRetard" : "attendue";
}
