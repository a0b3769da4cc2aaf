import type { DateCivile } from "../civil-date.ts";
import type { Fait, FaitDe } from "../fact.ts";

type Demande = Pick<FaitDe<"AideAuDemarrageDemandee">, "montant" | "emploi"> & { readonly demandeeLe: DateCivile };
type Accord = Pick<FaitDe<"AideAuDemarrageAccordee">, "montant" | "convention" | "versement"> & {
  readonly accordeeLe: DateCivile;
};

/** Amounts in integer cents. */
export type MemoireAide = {
  /** The request the ARS has not answered; null when there is none. */
  readonly demande: Demande | null;
  readonly accordees: readonly Accord[];
  readonly refuseeLe: DateCivile | null;
};

export const aideVierge: MemoireAide = { demande: null, accordees: [], refuseeLe: null };

export function retenirAide(memoire: MemoireAide, fait: Fait): MemoireAide {
  switch (fait.type) {
    case "AideAuDemarrageDemandee": {
      const { montant, emploi, le: demandeeLe } = fait;
      return { ...memoire, demande: { montant, emploi, demandeeLe }, refuseeLe: null };
    }
    case "AideAuDemarrageAccordee": {
      const { montant, convention, versement, le: accordeeLe } = fait;
      return {
        ...memoire,
        demande: null,
        accordees: [...memoire.accordees, { montant, convention, versement, accordeeLe }],
      };
    }
    case "AideAuDemarrageRefusee":
      return { ...memoire, demande: null, refuseeLe: fait.le };
    default:
      return memoire;
  }
}

/** What the ARS has granted in all, in integer cents. */
export const totalAccorde = ({ accordees }: MemoireAide): number =>
  accordees.reduce((total, { montant }) => total + montant, 0);
