import { contexteDe, type Dossier, etatDe, personnesAttendues } from "#workflows/dossier.ts";
import { echeances } from "#workflows/echeances.ts";
import type { dossiers } from "../schema/files.ts";

/** The row of the lists, read from the file alone: replaying the journal gives it back, column for column. */
export function ligneDe(id: string, dossier: Dossier): typeof dossiers.$inferInsert {
  const { dossier: fiche, lettre } = contexteDe(dossier);
  const { territoire } = fiche;
  const aVenir = echeances(dossier);
  // A date that binds comes first, however near an indicative one may be.
  const prochaine = aVenir.find(({ nature }) => nature !== "indicative") ?? aVenir[0];
  const effets = aVenir.flatMap(({ auTerme }) => (auTerme ? [auTerme.le] : [])).sort();
  const etat = etatDe(dossier);
  return {
    id,
    nom: fiche.nom,
    version: dossier.version,
    etat,
    etape: etat.split(".")[0] ?? etat,
    attend: personnesAttendues(dossier),
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
