import { communeDe } from "#db/reference/communes.ts";
import { territoireDe } from "#workflows/territoire/territory.ts";
import type { Choix } from "./choice.ts";

/** What the chooser shows of a choice: names, population, size. */
export function vueDuChoix(choix: Choix) {
  const communes = choix.codes.flatMap((code) => communeDe(code) ?? []);
  const { population, taille } = territoireDe(communes);
  return {
    choix,
    communes: communes.map(({ code, nom, population: habitants }) => ({ code, nom, population: habitants })),
    population,
    taille,
  };
}
