import type { DateCivile } from "../civil-date.ts";
import type { Echeance } from "../echeances.ts";
import type { TypeDeFait } from "../fact.ts";

/** The act that moved a clock: its place in the journal, what it was, and the day it took effect. */
export type Cause = { readonly par: number; readonly type: TypeDeFait; readonly le: DateCivile };

/** A stretch of days during which a clock ran, or was stopped; `au` is null while it lasts. */
export type Periode = {
  readonly etat: "court" | "suspendue";
  readonly du: DateCivile;
  readonly au: DateCivile | null;
  readonly cause: Cause;
};

/**
 * How a clock ended: answered in time or late, the silence of the ARS having answered, the contract having come to its
 * term, or stopped because nothing was awaited any more.
 */
export const SORTS = ["repondue", "repondueTard", "tacite", "echue", "arretee"] as const;
export type Fin = Cause & {
  readonly sort: (typeof SORTS)[number];
  /** The act by which the ARS withdrew the decision that ended it. */
  readonly retrait?: Cause;
};

/** A legal clock as an object: a deadline that remembers how it ran, and that stays once it has ended. */
export type Horloge = Omit<Echeance, "dernierJour"> & {
  /** The rule that starts it, in words. */
  readonly depart: string;
  readonly periodes: readonly Periode[];
  /** Inclusive, frozen once the clock has ended; null when no date can be promised: suspended, or after a withdrawal. */
  readonly dernierJour: DateCivile | null;
  /** Null while it runs or is suspended. */
  readonly fin: Fin | null;
};
