import type { DateCivile } from "../civil-date.ts";
import type { Fait, FaitDe } from "../fact.ts";
import { finitLExamen } from "../instruction/ends.ts";
import type { Clos } from "../retrait/memory.ts";
import type { Invite } from "./events.ts";

/** A session convened, and whom it invites. */
export type Seance = { readonly seanceLe: DateCivile; readonly invites: readonly Invite[] };

type Tenue = Pick<FaitDe<"ComiteTenu">, "seanceLe" | "participants" | "conclusion" | "compteRendu">;

/** A session held: whom it invited, where, what it concluded. */
export type SeanceTenue = Tenue & Pick<Seance, "invites"> & { readonly lieu: string };

/** The committee on the deposit under examination: the last one convened, and what it concluded once held. */
export type MemoireComite =
  | (Seance & {
      readonly lieu: string;
      readonly participants?: string;
      /** The session this one takes the place of, when it had not been held. */
      readonly remplace?: Seance;
      /** The sessions held before this one was convened, oldest first: what they concluded still stands. */
      readonly precedentes: readonly SeanceTenue[];
      readonly tenu: Tenue | null;
    })
  | null;

/** Every session held on the deposit, oldest first; none when no committee was convened. */
export const seancesTenues = (memoire: MemoireComite): readonly SeanceTenue[] =>
  memoire?.tenu
    ? [...memoire.precedentes, { lieu: memoire.lieu, invites: memoire.invites, ...memoire.tenu }]
    : (memoire?.precedentes ?? []);

/**
 * Convening again moves the session, or opens another one after those held, which are kept. The end of the examination,
 * whatever it is, ends it; the withdrawal of a decision gives it back, as part of what was closed (`clos`).
 */
export function retenirComite(memoire: MemoireComite, fait: Fait, clos: Clos | null): MemoireComite {
  switch (fait.type) {
    case "ComiteConvoque": {
      const { seanceLe, lieu, invites, participants } = fait;
      const remplace = memoire && !memoire.tenu && { seanceLe: memoire.seanceLe, invites: memoire.invites };
      return {
        ...{ seanceLe, lieu, invites: [...new Set(invites)], precedentes: seancesTenues(memoire), tenu: null },
        ...(participants && { participants }),
        ...(remplace && { remplace }),
      };
    }
    case "ComiteTenu": {
      const { seanceLe, participants, conclusion, compteRendu } = fait;
      return memoire && { ...memoire, tenu: { seanceLe, participants, conclusion, compteRendu } };
    }
    case "DecisionRetiree":
      return clos?.comite ?? null;
    default:
      return finitLExamen(fait.type) ? null : memoire;
  }
}
