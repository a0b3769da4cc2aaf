import { corpsDe, estPartie, PARTIES, type Partie } from "../acteur.ts";
import { type DateCivile, plusMois } from "../civil-date.ts";
import type { Fait } from "../fact.ts";
import type { Mission } from "../missions/missions.ts";

/** Who has signed one text, and when. Three names make it complete. */
export type Signatures = Readonly<Partial<Record<Partie, DateCivile>>>;

export const partieDe = (fait: Fait): Partie | null => {
  const corps = corpsDe(fait.par.qualite);
  return estPartie(corps) ? corps : null;
};

export const signer = (signatures: Signatures, fait: Fait): Signatures => {
  const partie = partieDe(fait);
  return partie ? { ...signatures, [partie]: fait.le } : signatures;
};

export const toutesSignees = (signatures: Signatures): boolean => PARTIES.every((partie) => signatures[partie]);

export type MemoireContrat = {
  readonly missions: readonly Mission[];
  readonly calendrier: Readonly<Partial<Record<Mission, number>>>;
  readonly proposeLe: DateCivile | null;
  readonly sha256: string | null;
  readonly signatures: Signatures;
  /** The day of the third signature: start of the contract, and its anniversary each year. */
  readonly signeLe: DateCivile | null;
  readonly termeLe: DateCivile | null;
  readonly renouvellements: number;
};

export const contratVierge: MemoireContrat = {
  missions: [],
  calendrier: {},
  proposeLe: null,
  sha256: null,
  signatures: {},
  signeLe: null,
  termeLe: null,
  renouvellements: 0,
};

/** `annees` is the length of a contract under the rules of the file; the term is its last anniversary. */
export function retenirContrat(memoire: MemoireContrat, fait: Fait, annees: number): MemoireContrat {
  switch (fait.type) {
    case "AdhesionDemandee":
      return { ...memoire, missions: [...new Set(fait.missions)], calendrier: fait.calendrier };
    case "ContratPropose":
      return { ...memoire, proposeLe: fait.le, sha256: fait.sha256, signatures: {} };
    case "ContratArrete":
      return { ...memoire, signatures: {} };
    case "ContratSigne": {
      const signatures = signer(memoire.signatures, fait);
      if (!toutesSignees(signatures)) return { ...memoire, signatures };
      return { ...memoire, signatures, signeLe: fait.le, termeLe: plusMois(fait.le, 12 * annees) };
    }
    case "SignatureRefusee":
      return { ...memoire, sha256: null, signatures: {} };
    case "DecisionRetiree":
      return contratVierge;
    case "ContratRenouvele":
      return {
        ...memoire,
        renouvellements: memoire.renouvellements + 1,
        termeLe: memoire.signeLe && plusMois(memoire.signeLe, 12 * annees * (memoire.renouvellements + 2)),
      };
    default:
      return memoire;
  }
}
