import type { DateCivile } from "../civil-date.ts";

/** Where a demand stands: closed, answered, still awaited, or awaited past the day announced. */
export type EtatDeDemande = "close" | "repondue" | "attendue" | "enRetard";

/**
 * Whether a message of the team starts a new wait, with a new day announced: it asks, of a demand that was answered or
 * closed. One still awaited keeps its day: a precision never puts an answer off.
 */
export const rouvreLAttente = (
  { repondue, close }: Pick<Suivi, "repondue" | "close">,
  attendUneReponse: boolean,
): boolean => attendUneReponse && (repondue || close);

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
