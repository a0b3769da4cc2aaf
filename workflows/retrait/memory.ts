import type { DateCivile } from "../civil-date.ts";
import type { Fait } from "../fact.ts";
import type { DecisionRetirable } from "./events.ts";

/** A decision of the ARS, as a withdrawal names it. */
export type DecisionPrise = { readonly decision: DecisionRetirable; readonly decisionDu: DateCivile };

export type MemoireRetrait = {
  /** The last decision on the file that still stands; null when none was made, or once it is withdrawn. */
  readonly derniere: DecisionPrise | null;
  /** The examination a withdrawal opened again, until it is decided; no delay runs on it. */
  readonly nouvelExamen: (DecisionPrise & { readonly depuisLe: DateCivile }) | null;
};

export const retraitVierge: MemoireRetrait = { derniere: null, nouvelExamen: null };

export function retenirRetrait(memoire: MemoireRetrait, fait: Fait): MemoireRetrait {
  switch (fait.type) {
    case "LettreIntentionValidee":
    case "LettreIntentionRefusee":
    case "ProjetDeSanteValide":
    case "ProjetDeSanteReputeValide":
    case "OppositionNotifiee":
      return { derniere: { decision: fait.type, decisionDu: fait.le }, nouvelExamen: null };
    case "DecisionRetiree": {
      const { decision, decisionDu, le } = fait;
      return { derniere: null, nouvelExamen: { decision, decisionDu, depuisLe: le } };
    }
    case "LettreIntentionDeposee":
    case "LettreIntentionRetiree":
    case "DossierAbandonne":
      return { ...memoire, nouvelExamen: null };
    default:
      return memoire;
  }
}
