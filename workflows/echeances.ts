import type { Organisme } from "./acteur.ts";
import type { DateCivile } from "./civil-date.ts";
import { echeancesContrat } from "./contrat-tripartite/deadlines.ts";
import { echeancesDialogue } from "./dialogue-de-gestion/deadlines.ts";
import { contexteDe, type Dossier } from "./dossier.ts";
import { echeancesExecution } from "./execution/deadlines.ts";
import type { Fait, TypeDeFait } from "./fact.ts";
import { echeancesLettre } from "./lettre-intention/deadlines.ts";
import { echeancesMissions } from "./missions/deadlines.ts";
import type { Main } from "./parcours/base.ts";
import { reglesDuDossier } from "./parcours/context.ts";
import { echeancesProjet } from "./projet-de-sante/deadlines.ts";
import { echeancesRetrait } from "./retrait/deadlines.ts";
import type { Source } from "./source.ts";

/** A date that counts, as an object: since when, until when, for whom, why, and what happens then. */
export type Echeance = {
  readonly code: string;
  readonly libelle: string;
  /** Who is expected. */
  readonly main: Main | Organisme;
  readonly debutLe: DateCivile;
  /** Last day to act, inclusive. */
  readonly dernierJour: DateCivile;
  /** "legale" and "contractuelle" have effects; "demandee" was set by somebody; "indicative" binds nobody. */
  readonly nature: "legale" | "contractuelle" | "demandee" | "indicative";
  readonly base: Omit<Source<unknown>, "valeur">;
  /** The fact the calendar performs once the last day has passed, and the day it takes effect. */
  readonly auTerme?: { readonly type: TypeDeFait; readonly le: DateCivile };
};

/** Every deadline running on a file, nearest first. Pure: nothing runs, nothing is stored as truth. */
export function echeances(dossier: Dossier): Echeance[] {
  const contexte = contexteDe(dossier);
  const regles = reglesDuDossier(contexte);
  return [
    ...echeancesLettre(dossier, contexte, regles),
    ...echeancesProjet(dossier, contexte, regles),
    ...echeancesRetrait(dossier, contexte, regles),
    ...echeancesContrat(dossier, contexte, regles),
    ...echeancesMissions(dossier, contexte, regles),
    ...echeancesDialogue(dossier, contexte, regles),
    ...echeancesExecution(dossier, contexte),
  ].sort((a, b) => (a.dernierJour < b.dernierJour ? -1 : 1));
}

/** The fact the law itself has performed by this day, dated by the law and not by whoever notices it. */
export function faitDu(dossier: Dossier, aujourdhui: DateCivile): Pick<Fait, "type" | "le"> | null {
  const atteintes = echeances(dossier).flatMap(({ auTerme }) => (auTerme && auTerme.le <= aujourdhui ? [auTerme] : []));
  return atteintes.sort((a, b) => (a.le < b.le ? -1 : 1))[0] ?? null;
}
