import type { DateCivile } from "../civil-date.ts";
import type { Fait, FaitDe } from "../fact.ts";
import type { Clos } from "../retrait/memory.ts";
import type { Invite } from "./events.ts";

/** A session convened, and whom it invites. */
export type Seance = { readonly seanceLe: DateCivile; readonly invites: readonly Invite[] };

/** The committee on the deposit under examination: the last one convened, and what it concluded once held. */
export type MemoireComite =
  | (Seance & {
      readonly lieu: string;
      readonly participants?: string;
      /** The session this one takes the place of, when it had not been held. */
      readonly remplace?: Seance;
      readonly tenu: Pick<FaitDe<"ComiteTenu">, "seanceLe" | "participants" | "conclusion" | "compteRendu"> | null;
    })
  | null;

/**
 * Convening again moves the session, or opens another one. The answer of the ARS, whatever it is, ends it; the
 * withdrawal of that answer gives it back, as part of what was closed (`clos`).
 */
export function retenirComite(memoire: MemoireComite, fait: Fait, clos: Clos | null): MemoireComite {
  switch (fait.type) {
    case "ComiteConvoque": {
      const { seanceLe, lieu, invites, participants } = fait;
      const remplace = memoire && !memoire.tenu && { seanceLe: memoire.seanceLe, invites: memoire.invites };
      return {
        ...{ seanceLe, lieu, invites: [...new Set(invites)], tenu: null },
        ...(participants && { participants }),
        ...(remplace && { remplace }),
      };
    }
    case "ComiteTenu": {
      const { seanceLe, participants, conclusion, compteRendu } = fait;
      return memoire && { ...memoire, tenu: { seanceLe, participants, conclusion, compteRendu } };
    }
    case "LettreIntentionValidee":
    case "LettreIntentionRefusee":
    case "LettreIntentionRetiree":
    case "ProjetDeSanteValide":
    case "ProjetDeSanteReputeValide":
    case "OppositionNotifiee":
      return null;
    case "DecisionRetiree":
      return clos?.comite ?? null;
    default:
      return memoire;
  }
}
