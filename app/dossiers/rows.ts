import { nomDeLEtat } from "#app/dossier/noms.ts";
import { dateLongue, nombre } from "#app/format.ts";
import type { Main } from "#app/mains/mains.ts";
import type { Ligne } from "#db/queries/files.ts";
import { departements } from "#db/reference/communes.ts";
import { type DateCivile, jourAParis, joursEntre } from "#workflows/civil-date.ts";

export type LigneVue = {
  readonly id: string;
  readonly nom: string;
  readonly departement: string;
  readonly etat: string;
  readonly acteLe: string;
  readonly attend: readonly Main[];
  readonly population: string;
  readonly taille: number;
  readonly responsable: string | null;
  readonly echeance: {
    readonly libelle: string;
    readonly le: string;
    readonly jours: number;
    readonly indicative: boolean;
  } | null;
};

const nomDuDepartement = (code: string) => departements().find((departement) => departement.code === code)?.nom ?? "";

/** The rows of a list as they are shown, and nothing more. Whoever reads is told « Vous » by their identifier. */
export const lignesVues = (
  lignes: readonly Ligne[],
  moi?: string,
  aujourdhui: DateCivile = jourAParis(new Date()),
): LigneVue[] =>
  lignes.map((ligne) => ({
    id: ligne.id,
    nom: ligne.nom,
    departement: nomDuDepartement(ligne.departement),
    etat: nomDeLEtat(ligne.etat),
    acteLe: dateLongue(ligne.dernierActeLe),
    attend: ligne.attend as Main[],
    population: nombre(ligne.population),
    taille: ligne.taille,
    responsable: ligne.responsableId && ligne.responsableId === moi ? "Vous" : ligne.responsable,
    echeance: echeanceVue(ligne, aujourdhui),
  }));

const echeanceVue = (
  { echeance, echeanceLe, echeanceIndicative }: Ligne,
  aujourdhui: DateCivile,
): LigneVue["echeance"] =>
  echeance && echeanceLe
    ? {
        libelle: echeanceIndicative ? `${echeance} (date indicative)` : echeance,
        le: dateLongue(echeanceLe),
        jours: joursEntre(aujourdhui, echeanceLe),
        indicative: echeanceIndicative,
      }
    : null;
