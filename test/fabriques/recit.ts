import type { Qualite } from "#workflows/acteur.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import { accepter, estUnRefus } from "#workflows/decide.ts";
import type { Dossier } from "#workflows/dossier.ts";
import { type Etape, faitDe, JOUR, jouer } from "./dossier.ts";

/** What happens to a file, day after day: a date alone moves the days on, an act happens that day. */
export function raconter(depart: Dossier, ...recit: readonly (DateCivile | Etape)[]): Dossier {
  let jour = JOUR;
  let dossier = depart;
  for (const suite of recit) {
    if (typeof suite === "string" && /^\d{4}-/.test(suite)) jour = suite;
    else dossier = jouer(dossier, suite as Etape, jour);
  }
  return dossier;
}

/** « accepté », or the word of the refusal. */
export function issue(dossier: Dossier, etape: Etape, le: DateCivile = JOUR): string {
  const decision = accepter(dossier, faitDe(etape, le), le);
  return estUnRefus(decision) ? decision.refus : "accepté";
}

/** The six orders in which three parties may sign. */
const SIGNATAIRES = ["porteur", "cpam.direction", "ars.signataire"] as const satisfies readonly Qualite[];
export const SIX_ORDRES: readonly (readonly [Qualite, Qualite, Qualite])[] = SIGNATAIRES.flatMap((premier) =>
  SIGNATAIRES.filter((suivant) => suivant !== premier).map((deuxieme): [Qualite, Qualite, Qualite] => [
    premier,
    deuxieme,
    SIGNATAIRES.find((reste) => reste !== premier && reste !== deuxieme) ?? premier,
  ]),
);
