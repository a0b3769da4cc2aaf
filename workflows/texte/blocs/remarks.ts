import type { Ligne, Lignes } from "../lignes.ts";
import { celluleLisible } from "../lignes-markdown.ts";
import { lireMontant } from "../montant.ts";
import { DEPENSE, RECETTE } from "./budget.ts";
import { sommeDe } from "./totals.ts";

const somme = (rangees: readonly Ligne[], nature: string): number =>
  sommeDe(rangees, { colonne: "montant", nature }) ?? 0;

const euros = (montant: number): string => celluleLisible({ nature: "euros" }, String(montant));

const comptees = (nombre: number): string =>
  nombre > 1
    ? `${nombre} lignes ne sont pas comptées : leur montant ne se lit pas. Écrivez-le en chiffres, sans centimes.`
    : "1 ligne n’est pas comptée : son montant ne se lit pas. Écrivez-le en chiffres, sans centimes.";

/** Why a budget does not come out right: an amount that cannot be read, or two sides that differ. Null when it does. */
export function budgetAExpliquer(rangees: readonly Ligne[]): string | null {
  const illisibles = rangees.filter(({ montant = "" }) => montant.trim() !== "" && lireMontant(montant) === null);
  if (illisibles.length > 0) return comptees(illisibles.length);
  if (rangees.every(({ montant }) => lireMontant(montant) === null)) return null;
  const [recettes, depenses] = [somme(rangees, RECETTE), somme(rangees, DEPENSE)];
  const reste = recettes - depenses;
  if (reste === 0) return null;
  return reste > 0
    ? `${totaux(rangees)} Il reste ${euros(reste)} : dites ce que vous en faites.`
    : `${totaux(rangees)} Il manque ${euros(-reste)} : dites d’où vient cet argent.`;
}

const totaux = (rangees: readonly Ligne[]): string =>
  `Recettes : ${euros(somme(rangees, RECETTE))}. Dépenses : ${euros(somme(rangees, DEPENSE))}.`;

/**
 * What a careful reader would say of a block, without holding it back: a budget whose two sides differ. Takes the
 * rows as they are typed; nothing is said while there is no amount.
 */
export function remarquesDeLignes({ genre }: Pick<Lignes, "genre">, rangees: readonly Ligne[]): string[] {
  if (genre !== "budget" || rangees.every(({ montant = "" }) => montant.trim() === "")) return [];
  return [budgetAExpliquer(rangees) ?? `${totaux(rangees)} Le budget est équilibré.`];
}
