import type { CommuneDuTerritoire } from "#workflows/parcours/events.ts";
import { communeDe, communesDeEpci } from "../reference/communes.ts";
import type { Territoire } from "./story.ts";

/** The communes of a territory of the demonstration, with their real populations. Throws on an unknown code. */
export function communesDuTerritoire({ epci = [], sauf = [], codes = [] }: Territoire): CommuneDuTerritoire[] {
  const entieres = epci.flatMap((code) => {
    const membres = communesDeEpci(code);
    if (membres.length === 0) throw new Error(`No intercommunality ${code}`);
    return membres.filter((commune) => !sauf.includes(commune.code));
  });
  const choisies = codes.map((code) => {
    const commune = communeDe(code);
    if (!commune) throw new Error(`No commune ${code}`);
    return commune;
  });
  return [...entieres, ...choisies].sort((a, b) => b.population - a.population);
}
