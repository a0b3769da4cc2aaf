import { nomDeLEtat } from "#app/dossier/noms.ts";
import { dateLongue, nombre } from "#app/format.ts";
import type { Main } from "#app/mains/mains.ts";
import type { Ligne } from "#db/queries/files.ts";
import { type DateCivile, jourAParis, joursEntre } from "#workflows/civil-date.ts";

export type LigneVue = {
  readonly id: string;
  readonly nom: string;
  readonly etat: string;
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

/** The rows of a list as they are shown, and nothing more. */
export const lignesVues = (lignes: readonly Ligne[], aujourdhui: DateCivile = jourAParis(new Date())): LigneVue[] =>
  lignes.map(
    ({ id, nom, etat, attend, population, taille, responsable, echeance, echeanceLe, echeanceIndicative }) => ({
      id,
      nom,
      etat: nomDeLEtat(etat),
      attend: attend as Main[],
      population: nombre(population),
      taille,
      responsable,
      echeance:
        echeance && echeanceLe
          ? {
              libelle: echeance,
              le: dateLongue(echeanceLe),
              jours: joursEntre(aujourdhui, echeanceLe),
              indicative: echeanceIndicative,
            }
          : null,
    }),
  );
