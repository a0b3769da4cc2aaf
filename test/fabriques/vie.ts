import { expect } from "vitest";
import { plusJours } from "#workflows/civil-date.ts";
import { accepter, decide, estUnRefus } from "#workflows/decide.ts";
import type { Dossier } from "#workflows/dossier.ts";
import { faitDu } from "#workflows/echeances.ts";
import { JOUR } from "./dossier.ts";
import { type Coup, tentativeDe } from "./hasard.ts";

/** Where a life may begin: at each great stage of the journey. */
export const DEPARTS = [
  "ouvert",
  "lettreEnExamen",
  "projetComplet",
  "contratASigner",
  "enVigueur",
  "manquement",
  "atteinteAArreter",
] as const;

/** Lets the calendar act, as it does before anybody else. */
function calendrier(cas: Dossier, jour: string): Dossier {
  const du = faitDu(cas, jour);
  if (!du) return cas;
  const decision = accepter(cas, { ...du, par: { id: "systeme", nom: "Le calendrier", qualite: "systeme" } }, jour);
  if (estUnRefus(decision)) expect.fail(`Le calendrier est refusé : ${JSON.stringify([du, decision])}`);
  return decision.dossier;
}

/** One life: a throw of dice each time, the calendar first. `voir` is shown each accepted act, before and after. */
export function vivre(depart: Dossier, vie: readonly Coup[], voir = (_avant: Dossier, _suite: Dossier) => {}): Dossier {
  let cas = depart;
  let jour = JOUR;
  for (const coup of vie) {
    jour = plusJours(jour, coup.jours);
    cas = calendrier(cas, jour);
    const { acteur, proposition, versionVue } = tentativeDe(coup, cas, jour);
    const decision = decide(cas, proposition, { acteur, aujourdhui: jour, versionVue });
    if (estUnRefus(decision)) continue;
    voir(cas, decision.dossier);
    cas = decision.dossier;
  }
  return cas;
}
