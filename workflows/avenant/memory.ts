import { type Signatures, signer } from "../contrat-tripartite/memory.ts";
import type { Fait } from "../fact.ts";
import type { Mission } from "../missions/missions.ts";

export type MemoireAvenant = {
  readonly signes: number;
  readonly sha256: string | null;
  readonly missionsAjoutees: readonly Mission[];
  readonly signatures: Signatures;
};

export const avenantVierge: MemoireAvenant = { signes: 0, sha256: null, missionsAjoutees: [], signatures: {} };

/** A new proposal voids the signatures given to the former one. */
export function retenirAvenant(memoire: MemoireAvenant, fait: Fait): MemoireAvenant {
  switch (fait.type) {
    case "AvenantPropose":
      return { ...memoire, sha256: fait.sha256, missionsAjoutees: fait.missionsAjoutees, signatures: {} };
    case "AvenantSigne":
      return { ...memoire, signatures: signer(memoire.signatures, fait) };
    default:
      return memoire;
  }
}
