import type { DateCivile } from "../civil-date.ts";
import type { MemoireComite } from "../comite/memory.ts";
import type { Fait } from "../fact.ts";
import type { MemoireLettre } from "../lettre-intention/memory.ts";
import type { DelaiCompte, MemoireProjet } from "../projet-de-sante/memory.ts";
import type { DecisionRetirable } from "./events.ts";

/** A decision of the ARS, as a withdrawal names it. */
export type DecisionPrise = { readonly decision: DecisionRetirable; readonly decisionDu: DateCivile };

/** What a decision closed as it was made: the opinions, the committee, the two months as they then ran. */
export type Clos = {
  readonly avis: MemoireLettre["avis"];
  readonly comite: MemoireComite;
  readonly delai: DelaiCompte;
};

/** An examination opened again, and the two months that ran before the decision withdrawn. */
export type NouvelExamen = DecisionPrise & { readonly depuisLe: DateCivile; readonly ancienDelai: DelaiCompte | null };

export type MemoireRetrait = {
  /** The last decision on the file that still stands; null when none was made, or once it is withdrawn. */
  readonly derniere: DecisionPrise | null;
  /** What that decision closed, which stands again once it is withdrawn. */
  readonly clos: Clos | null;
  /** The examination a withdrawal opened again, until it is decided; no delay of the law runs on it. */
  readonly nouvelExamen: NouvelExamen | null;
};

export const retraitVierge: MemoireRetrait = { derniere: null, clos: null, nouvelExamen: null };

/** The drawers a decision closes, as they stood before it. */
type Avant = { readonly lettre: MemoireLettre; readonly comite: MemoireComite; readonly projet: MemoireProjet };

export function retenirRetrait(memoire: MemoireRetrait, fait: Fait, avant: Avant): MemoireRetrait {
  switch (fait.type) {
    case "LettreIntentionValidee":
    case "LettreIntentionRefusee":
    case "ProjetDeSanteValide":
    case "ProjetDeSanteReputeValide":
    case "OppositionNotifiee":
      return { derniere: { decision: fait.type, decisionDu: fait.le }, clos: clos(memoire, avant), nouvelExamen: null };
    case "DecisionRetiree": {
      const { decision, decisionDu, le } = fait;
      const ancienDelai = memoire.clos?.delai ?? null;
      return { derniere: null, clos: null, nouvelExamen: { decision, decisionDu, depuisLe: le, ancienDelai } };
    }
    case "LettreIntentionDeposee":
    case "LettreIntentionRetiree":
    case "DossierAbandonne":
      return { ...memoire, nouvelExamen: null };
    default:
      return memoire;
  }
}

/** Decided again after a withdrawal, the two months remembered are still those that ran before it. */
const clos = ({ nouvelExamen }: MemoireRetrait, { lettre, comite, projet }: Avant): Clos => ({
  avis: lettre.avis,
  comite,
  delai: nouvelExamen?.ancienDelai ?? { completLe: projet.completLe, suspensions: projet.suspensions },
});
