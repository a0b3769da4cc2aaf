import type { Ligne, Lignes } from "../lignes.ts";
import { celluleLisible } from "../lignes-markdown.ts";
import { lireMontant } from "../montant.ts";
import { DEPENSE, RECETTE } from "./budget.ts";
import { sommeDe } from "./totals.ts";

const somme = (rangees: readonly Ligne[], nature: string): number =>
  sommeDe(rangees, { colonne: "montant", nature }) ?? 0;

const euros = (montant: number): string => celluleLisible({ nature: "euros" }, String(montant));

/**
 * What a careful reader would say of a block, without holding it back: a budget whose two sides differ. Takes the
 * rows as they are typed; nothing is said while there is no amount.
 */
export function remarquesDeLignes({ genre }: Pick<Lignes, "genre">, rangees: readonly Ligne[]): string[] {
  if (genre !== "budget" || rangees.every(({ montant }) => lireMontant(montant) === null)) return [];
  const [recettes, depenses] = [somme(rangees, RECETTE), somme(rangees, DEPENSE)];
  const totaux = `Recettes : ${euros(recettes)}. Dépenses : ${euros(depenses)}.`;
  if (recettes === depenses) return [`${totaux} Le budget est équilibré.`];
  const reste = recettes - depenses;
  return [
    reste > 0
      ? `${totaux} Il reste ${euros(reste)} : dites ce que vous en faites.`
      : `${totaux} Il manque ${euros(-reste)} : dites d’où vient cet argent.`,
  ];
}
