import type { DateCivile } from "../civil-date.ts";
import type { Fait, FaitDe } from "../fact.ts";
import type { Invite } from "./events.ts";

/** The committee on the deposit under examination: the last one convened, and what it concluded once held. */
export type MemoireComite = {
  readonly seanceLe: DateCivile;
  readonly lieu: string;
  readonly invites: readonly Invite[];
  readonly participants?: string;
  readonly tenu: Pick<FaitDe<"ComiteTenu">, "seanceLe" | "participants" | "conclusion" | "compteRendu"> | null;
} | null;

/** Convening again moves the session, or opens another one. The answer of the ARS, whatever it is, ends it. */
export function retenirComite(memoire: MemoireComite, fait: Fait): MemoireComite {
  switch (fait.type) {
    case "ComiteConvoque": {
      const { seanceLe, lieu, invites, participants } = fait;
      return { seanceLe, lieu, invites: [...new Set(invites)], ...(participants && { participants }), tenu: null };
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
    default:
      return memoire;
  }
}
