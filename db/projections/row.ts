import { contexteDe, type Dossier, etatDe, personnesAttendues } from "#workflows/dossier.ts";
import { echeances } from "#workflows/echeances.ts";
import { prochaineEcheance } from "#workflows/next-deadline.ts";
import type { dossiers } from "../schema/files.ts";

/** The row of the lists, read from the file alone: replaying the journal gives it back, column for column. */
export function ligneDe(id: string, dossier: Dossier): typeof dossiers.$inferInsert {
  const { dossier: fiche, lettre } = contexteDe(dossier);
  const { territoire } = fiche;
  const prochaine = prochaineEcheance(dossier);
  const attend = personnesAttendues(dossier);
  const effets = echeances(dossier)
    .flatMap(({ auTerme }) => (auTerme ? [auTerme.le] : []))
    .sort();
  const etat = etatDe(dossier);
  return {
    id,
    nom: fiche.nom,
    version: dossier.version,
    etat,
    etape: etat.split(".")[0] ?? etat,
    // First the one whose date it is: the counts of a party are of its own dates.
    attend: prochaine ? [prochaine.main, ...attend.filter((main) => main !== prochaine.main)] : attend,
    region: territoire?.region ?? "",
    departement: territoire?.departement ?? "",
    population: territoire?.population ?? 0,
    taille: territoire?.taille ?? 0,
    communes: territoire?.communes.length ?? 0,
    responsable: lettre.responsable?.nom ?? null,
    responsableId: lettre.responsable?.id ?? null,
    echeanceLe: prochaine?.dernierJour ?? null,
    echeance: prochaine?.libelle ?? null,
    echeanceIndicative: prochaine?.nature === "indicative",
    effetLe: effets[0] ?? null,
    dernierActeLe: dossier.faits.at(-1)?.le ?? "",
  };
}
