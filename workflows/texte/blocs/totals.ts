import type { Ligne, Lignes } from "../lignes.ts";
import { lireMontant } from "../montant.ts";

/** Whether the amounts of these rows add up to something: receipts and expenses side by side never do. */
export const seTotalisent = ({ genre }: Pick<Lignes, "genre">, rangees: readonly Ligne[]): boolean =>
  genre !== "budget" || new Set(rangees.map(({ nature }) => nature ?? "")).size <= 1;

/** Which cells of a block are added up: one column, on the rows of one nature when it says so. */
export type Somme = { readonly colonne: string; readonly nature?: string };

/** The sum of whole numbers or euros as they are typed; null while no cell holds any. */
export function sommeDe(rangees: readonly Ligne[], { colonne, nature }: Somme): number | null {
  const montants = rangees
    .filter((ligne) => nature === undefined || ligne.nature === nature)
    .flatMap((ligne) => lireMontant(ligne[colonne]) ?? []);
  return montants.length > 0 ? montants.reduce((total, montant) => total + montant, 0) : null;
}
