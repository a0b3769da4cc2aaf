import type { DateCivile } from "../civil-date.ts";
import type { Fait } from "../fact.ts";

export type MemoireExecution = {
  readonly constateLe: DateCivile | null;
  readonly observationsAvantLe: DateCivile | null;
  readonly observationsLe: DateCivile | null;
  readonly suspenduLe: DateCivile | null;
  /** The day on which a contract given notice by the CPTS ends. */
  readonly effetDenonciationLe: DateCivile | null;
};

export const executionVierge: MemoireExecution = {
  constateLe: null,
  observationsAvantLe: null,
  observationsLe: null,
  suspenduLe: null,
  effetDenonciationLe: null,
};

export function retenirExecution(memoire: MemoireExecution, fait: Fait): MemoireExecution {
  switch (fait.type) {
    case "ManquementConstate":
      return { ...memoire, constateLe: fait.le, observationsAvantLe: fait.observationsAvantLe, observationsLe: null };
    case "ObservationsPresentees":
      return { ...memoire, observationsLe: fait.le };
    case "SuspensionDecidee":
      return { ...memoire, suspenduLe: fait.le };
    case "ManquementClos":
    case "SuspensionLevee":
      return executionVierge;
    case "ContratDenonce":
      return { ...memoire, effetDenonciationLe: fait.effetLe };
    default:
      return memoire;
  }
}
