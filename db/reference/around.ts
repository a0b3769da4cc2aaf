import { arrondissementParCommune, arrondissements, tousLesEpci, uneFois } from "./communes.ts";

/** A whole that communes belong to, with all of them. */
export type Ensemble = {
  readonly genre: "intercommunalite" | "arrondissement";
  readonly code: string;
  readonly nom: string;
  /** Codes of its communes. */
  readonly communes: readonly string[];
};

/** Every intercommunality and every arrondissement of France, in no order. */
const ensembles = uneFois((): readonly Ensemble[] => {
  const parArrondissement = new Map<string, string[]>();
  for (const [commune, code] of arrondissementParCommune())
    parArrondissement.set(code, [...(parArrondissement.get(code) ?? []), commune]);
  return [
    ...[...tousLesEpci()].map(({ code, nom, membres }) => ({
      ...{ genre: "intercommunalite" as const, code, nom },
      communes: membres.map((membre) => membre.code),
    })),
    ...arrondissements().map(({ code, nom }) => ({
      ...{ genre: "arrondissement" as const, code, nom },
      communes: parArrondissement.get(code) ?? [],
    })),
  ];
});

/**
 * The intercommunalities, then the arrondissements, that some communes belong to, by name. There is no map: it is by
 * what they belong to, and not by their borders, that communes are near one another.
 */
export function ensemblesDe(codes: readonly string[]): Ensemble[] {
  const voulues = new Set(codes);
  return ensembles()
    .filter(({ communes }) => communes.some((code) => voulues.has(code)))
    .sort((a, b) => b.genre.localeCompare(a.genre) || a.nom.localeCompare(b.nom, "fr"));
}
