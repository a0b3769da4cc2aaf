import { dejaFait, estACote, peutAttendre } from "#app/actes/links.ts";
import { mainDeLaQualite } from "#app/mains/hand-of.ts";
import type { Acteur } from "#workflows/acteur.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier, personnesAttendues } from "#workflows/dossier.ts";
import { type ActePossible, actesPossibles } from "#workflows/possible.ts";

/**
 * What is awaited of this person on a file: the acts they may perform in a capacity whose hand is awaited, those done
 * beside the journey or that can wait left out. Empty for whoever has nothing to do now.
 */
export function actesAttendus(dossier: Dossier, acteur: Acteur, aujourdhui: DateCivile): ActePossible[] {
  const mains = personnesAttendues(dossier) as readonly string[];
  const qualites = acteur.qualites.filter((qualite) => mains.includes(mainDeLaQualite(qualite)));
  if (qualites.length === 0) return [];
  return actesPossibles(dossier, { ...acteur, qualites }, aujourdhui).filter(
    (acte) => !estACote(acte) && !peutAttendre(acte) && !dejaFait(acte, contexteDe(dossier)),
  );
}

/** The same for many people, worked out once for all those who hold the same capacities. */
export function attentes(dossier: Dossier, aujourdhui: DateCivile): (acteur: Acteur) => readonly ActePossible[] {
  const connues = new Map<string, readonly ActePossible[]>();
  return (acteur) => {
    const cle = acteur.qualites.join();
    const actes = connues.get(cle) ?? actesAttendus(dossier, acteur, aujourdhui);
    connues.set(cle, actes);
    return actes;
  };
}
