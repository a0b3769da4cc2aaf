import type { DateCivile } from "../civil-date.ts";
import type { Fait } from "../fact.ts";
import type { TypeDeCrise } from "./events.ts";

export type MemoireCrise = {
  readonly enCours: { readonly nature: TypeDeCrise; readonly depuisLe: DateCivile } | null;
  readonly levees: number;
};

export const criseVierge: MemoireCrise = { enCours: null, levees: 0 };

export function retenirCrise(memoire: MemoireCrise, fait: Fait): MemoireCrise {
  switch (fait.type) {
    case "CriseDeclaree":
      return { ...memoire, enCours: { nature: fait.nature, depuisLe: fait.le } };
    case "CriseLevee":
      return { enCours: null, levees: memoire.levees + 1 };
    default:
      return memoire;
  }
}
