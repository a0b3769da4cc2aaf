import type { DateCivile } from "../civil-date.ts";
import type { SensAvis } from "./events.ts";

/** One request for an opinion, and the answer of the body once it has given one. */
export type AvisDonne = {
  readonly demandeLe: DateCivile;
  readonly avantLe: DateCivile;
  readonly question?: string;
  /** The body had answered, and its answer is sent back to be made precise. */
  readonly precision?: true;
  readonly renduLe?: DateCivile;
  readonly sens?: SensAvis;
  readonly observations?: string;
};

/** The request that counts today, and the opinions the body gave before it, oldest first: they stay readable. */
export type Avis = AvisDonne & { readonly precedents?: readonly AvisDonne[] };

/** The answers already given to one body, this one included when it has come. */
function donnes({ precedents = [], ...avis }: Avis): readonly AvisDonne[] {
  return avis.renduLe === undefined ? precedents : [...precedents, avis];
}

const avec = (avis: AvisDonne, precedents: readonly AvisDonne[]): Avis =>
  precedents.length > 0 ? { ...avis, precedents } : avis;

/** The body is awaited, for the first time or again: what it had answered no longer counts. */
export const attendre = (avant: Avis | undefined, demande: AvisDonne): Avis =>
  avec(demande, avant ? donnes(avant) : []);

/** Nothing is awaited any more: the last opinion given counts again; undefined when there was none. */
export function renoncer(avis: Avis): Avis | undefined {
  const precedents = avis.precedents ?? [];
  const dernier = precedents.at(-1);
  return dernier && avec(dernier, precedents.slice(0, -1));
}

/** The last opinion a body gave, whether it still counts or was sent back; undefined when it gave none. */
export const dernierAvis = (avis: Avis): AvisDonne | undefined => donnes(avis).at(-1);

/** The opinion a body gave and is awaited to make precise, or to give again; undefined when it counts, or when none was given. */
export const avisRenvoye = (avis: Avis): AvisDonne | undefined => (avis.renduLe ? undefined : dernierAvis(avis));
