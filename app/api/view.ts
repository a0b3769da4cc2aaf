import { acteDe } from "#app/actes/repertoire.ts";
import type { Ligne } from "#db/queries/files.ts";
import type { Acteur } from "#workflows/acteur.ts";
import type { DateCivile } from "#workflows/civil-date.ts";
import { contexteDe, type Dossier, dernierJour, etatDe, personnesAttendues } from "#workflows/dossier.ts";
import { echeances } from "#workflows/echeances.ts";
import { actesPossibles } from "#workflows/possible.ts";

/** Where a file stands: what every answer about it begins with. */
export const etatDuDossier = (dossier: Dossier) => ({
  version: dossier.version,
  etat: etatDe(dossier),
  attend: personnesAttendues(dossier),
});

/** A file as one person sees it. What they may do is asked of the machine, never listed here. */
export function vueDuDossier(id: string, dossier: Dossier, acteur: Acteur, aujourdhui: DateCivile) {
  const { dossier: fiche, lettre, contrat } = contexteDe(dossier);
  return {
    id,
    nom: fiche.nom,
    ...etatDuDossier(dossier),
    actesPossibles: actesPossibles(dossier, acteur, aujourdhui).map(({ type, variante }) => ({
      type,
      variante,
      libelle: acteDe(type).verbe,
    })),
    echeances: echeances(dossier),
    territoire: fiche.territoire,
    porteurs: fiche.porteurs,
    responsable: lettre.responsable ?? null,
    contrat: { signeLe: contrat.signeLe ?? null, termeLe: contrat.termeLe ?? null, missions: contrat.missions },
    regles: fiche.regles,
    ouvertLe: fiche.ouvertLe,
    finLe: fiche.finLe,
    dernierActeLe: dernierJour(dossier),
    vosFonctions: acteur.qualites,
  };
}

/** A row of the list. Each column is named: a new one does not leave by accident. */
export const vueDeLigne = (ligne: Ligne) => ({
  id: ligne.id,
  nom: ligne.nom,
  version: ligne.version,
  etat: ligne.etat,
  etape: ligne.etape,
  attend: ligne.attend,
  region: ligne.region,
  departement: ligne.departement,
  population: ligne.population,
  taille: ligne.taille,
  communes: ligne.communes,
  responsable: ligne.responsable,
  echeance: ligne.echeance,
  echeanceLe: ligne.echeanceLe,
  effetLe: ligne.effetLe,
  dernierActeLe: ligne.dernierActeLe,
});
