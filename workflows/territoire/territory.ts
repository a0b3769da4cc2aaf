import type { CommuneDuTerritoire } from "../parcours/events.ts";

export type Taille = 1 | 2 | 3 | 4;

/** The territory of a file, computed once from its communes. Population counts each commune once. */
export type Territoire = {
  readonly communes: readonly CommuneDuTerritoire[];
  readonly population: number;
  readonly taille: Taille;
  /** Where most of the population lives: it decides which ARS and which CPAM receive the file. */
  readonly departement: string;
  readonly region: string;
};

/** Size by population (ACI): where exactly each threshold falls is a choice of ours, shown as « à vérifier ». */
export function tailleDe(population: number): Taille {
  if (population < 40_000) return 1;
  if (population < 80_000) return 2;
  return population <= 175_000 ? 3 : 4;
}

/** Sums the population and finds the département and the region that receive the file. */
export function territoireDe(communes: readonly CommuneDuTerritoire[]): Territoire {
  const uniques = [...new Map(communes.map((commune) => [commune.code, commune])).values()];
  const population = uniques.reduce((total, commune) => total + commune.population, 0);
  return {
    communes: uniques,
    population,
    taille: tailleDe(population),
    departement: leplusPeuple(uniques, (commune) => commune.departement),
    region: leplusPeuple(uniques, (commune) => commune.region),
  };
}

function leplusPeuple(communes: readonly CommuneDuTerritoire[], cle: (commune: CommuneDuTerritoire) => string): string {
  const totaux = new Map<string, number>();
  for (const commune of communes) totaux.set(cle(commune), (totaux.get(cle(commune)) ?? 0) + commune.population);
  const classes = [...totaux].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
  return classes[0]?.[0] ?? "";
}
