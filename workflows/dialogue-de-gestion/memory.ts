import type { DateCivile } from "../civil-date.ts";
import { type Signatures, signer } from "../contrat-tripartite/memory.ts";
import type { Fait } from "../fact.ts";

/** The yearly dialogue in progress. `annee` is the contract year it looks back on, 1 for the first. */
export type MemoireDialogue = {
  readonly annee: number;
  readonly rapportLe: DateCivile | null;
  readonly donneesLe: DateCivile | null;
  readonly seanceLe: DateCivile | null;
  readonly tenuLe: DateCivile | null;
  readonly sha256: string | null;
  readonly signatures: Signatures;
};

export const dialogueVierge = (annee: number): MemoireDialogue => ({
  annee,
  rapportLe: null,
  donneesLe: null,
  seanceLe: null,
  tenuLe: null,
  sha256: null,
  signatures: {},
});

export function retenirDialogue(memoire: MemoireDialogue, fait: Fait): MemoireDialogue {
  switch (fait.type) {
    case "RapportActiviteDepose":
      return { ...memoire, rapportLe: fait.le };
    case "DonneesAssuranceMaladieDeposees":
      return { ...memoire, donneesLe: fait.le };
    case "DialogueProgramme":
      return { ...memoire, seanceLe: fait.seanceLe };
    case "DialogueTenu":
      return { ...memoire, tenuLe: fait.le };
    case "CompteRenduPropose":
      return { ...memoire, sha256: fait.sha256, signatures: {} };
    case "CompteRenduSigne":
      return { ...memoire, signatures: signer(memoire.signatures, fait) };
    case "AtteinteArretee":
      return dialogueVierge(memoire.annee + 1);
    default:
      return memoire;
  }
}
