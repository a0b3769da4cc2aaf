import type { DateCivile } from "../civil-date.ts";
import type { Fait } from "../fact.ts";
import { type DemandeDeCorrection, demandeDe } from "../parcours/request.ts";
import type { Regles } from "../regles/regles.ts";
import { type Delai, delaiOpposition, type Suspension } from "./delay.ts";
import type { MotifOpposition } from "./events.ts";

export type MemoireProjet = {
  readonly association: { readonly nom: string; readonly rna: string; readonly siege: string } | null;
  readonly deposeLe: DateCivile | null;
  readonly numero: number;
  readonly piecesAvantLe: DateCivile | null;
  readonly completLe: DateCivile | null;
  readonly correctionsAvantLe: DateCivile | null;
  /** What the running request is made of; null when none runs. */
  readonly corrections: DemandeDeCorrection | null;
  readonly suspensions: readonly Suspension[];
  readonly validation: { readonly le: DateCivile; readonly tacite: boolean } | null;
  readonly opposition: { readonly le: DateCivile; readonly motif: MotifOpposition } | null;
};

/** What the two months are counted from. */
export type DelaiCompte = Pick<MemoireProjet, "completLe" | "suspensions">;

export const projetVierge: MemoireProjet = {
  association: null,
  deposeLe: null,
  numero: 0,
  piecesAvantLe: null,
  completLe: null,
  correctionsAvantLe: null,
  corrections: null,
  suspensions: [],
  validation: null,
  opposition: null,
};

/** The running two months of a projet de santé, or null when they have not started or are suspended. */
export function delaiDuProjet(projet: DelaiCompte, regles: Regles): Delai | null {
  if (!projet.completLe) return null;
  const suspensions = regles.correctionsSuspendent.valeur ? projet.suspensions : [];
  return delaiOpposition(projet.completLe, regles.oppositionMois.valeur, suspensions);
}

export function retenirProjet(memoire: MemoireProjet, fait: Fait): MemoireProjet {
  switch (fait.type) {
    case "AssociationDeclaree":
      return { ...memoire, association: { nom: fait.nom, rna: fait.rna, siege: fait.siege } };
    case "ProjetDeSanteDepose":
      return {
        ...memoire,
        deposeLe: fait.le,
        numero: fait.numero,
        piecesAvantLe: null,
        correctionsAvantLe: null,
        corrections: null,
        opposition: null,
        suspensions: memoire.suspensions.map((periode) => ({ ...periode, au: periode.au ?? fait.le })),
      };
    case "PiecesManquantesSignalees":
      return { ...memoire, piecesAvantLe: fait.avantLe };
    case "CompletudeConstatee":
      return { ...memoire, completLe: fait.completLe, suspensions: [] };
    case "CorrectionsDemandees":
      return {
        ...memoire,
        correctionsAvantLe: fait.avantLe,
        corrections: demandeDe(fait),
        suspensions: [...memoire.suspensions, { du: fait.le, au: null }],
      };
    case "ProjetDeSanteValide":
    case "ProjetDeSanteReputeValide":
      return {
        ...memoire,
        validation: { le: fait.le, tacite: fait.type === "ProjetDeSanteReputeValide" },
        corrections: null,
      };
    case "OppositionNotifiee":
      return {
        ...memoire,
        opposition: { le: fait.le, motif: fait.motif },
        completLe: null,
        corrections: null,
        suspensions: [],
      };
    case "DecisionRetiree":
      // Complete it still is, but no text says since when the two months would run again: none do.
      return {
        ...memoire,
        validation: null,
        opposition: null,
        completLe: null,
        correctionsAvantLe: null,
        corrections: null,
        suspensions: [],
      };
    default:
      return memoire;
  }
}
