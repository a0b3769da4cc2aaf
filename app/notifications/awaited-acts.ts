import { dejaFait, estACote, peutAttendre } from "#app/actes/links.ts";
import { mainDeLaQualite } from "#app/mains/hand-of.ts";
import type { Acteur } from "#workflows/acteur.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier, personnesAttendues } from "#workflows/dossier.ts";
import { type ActePossible, actesPossibles } from "#workflows/possible.ts";
import { decisionsAPreparer } from "#workflows/preparation.ts";

/** Something awaited of somebody: an act, or the decision they prepare for whoever makes it. */
export type ActeAttendu = ActePossible & { readonly prepare?: true };

/**
 * What is awaited of this person on a file: the acts they may perform, or prepare, in a capacity whose hand is awaited,
 * those done beside the journey or that can wait left out. Empty for whoever has nothing to do now.
 */
export function actesAttendus(dossier: Dossier, acteur: Acteur, aujourdhui: DateCivile): ActeAttendu[] {
  const mains = personnesAttendues(dossier) as readonly string[];
  const qualites = acteur.qualites.filter((qualite) => mains.includes(mainDeLaQualite(qualite)));
  if (qualites.length === 0) return [];
  const present = { ...acteur, qualites };
  const aPreparer = decisionsAPreparer(dossier, present, aujourdhui).map((acte) => ({
    ...acte,
    prepare: true as const,
  }));
  return [...actesPossibles(dossier, present, aujourdhui), ...aPreparer].filter(
    (acte) => !estACote(acte) && !peutAttendre(acte) && !dejaFait(acte, contexteDe(dossier)),
  );
}

/** The same for many people, worked out once for all those who hold the same capacities. */
export function attentes(dossier: Dossier, aujourdhui: DateCivile): (acteur: Acteur) => readonly ActeAttendu[] {
  const connues = new Map<string, readonly ActeAttendu[]>();
  return (acteur) => {
    const cle = acteur.qualites.join();
    const actes = connues.get(cle) ?? actesAttendus(dossier, acteur, aujourdhui);
    connues.set(cle, actes);
    return actes;
  };
}
