import { nomDeLEtat } from "#app/dossier/noms.ts";
import { dateLongue, nombre } from "#app/format.ts";
import type { Main } from "#app/mains/mains.ts";
import type { Ligne } from "#db/queries/files.ts";
import { departements } from "#db/reference/communes.ts";
import { type DateCivile, jourAParis, joursEntre } from "#workflows/civil-date.ts";
import { correspond } from "#workflows/recherche/words.ts";

export type LigneVue = {
  readonly id: string;
  readonly nom: string;
  readonly departement: string;
  /** What was searched for is in what the file says, not in its name, its number nor its communes. */
  readonly dansLeTexte: boolean;
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
  cherche?: string,
): LigneVue[] =>
  lignes.map((ligne) => ({
    id: ligne.id,
    nom: ligne.nom,
    departement: nomDuDepartement(ligne.departement),
    dansLeTexte:
      cherche !== undefined && !correspond(cherche, [ligne.id, ligne.nom, ...(ligne.lieux ?? [])].join("\n")),
    etat: nomDeLEtat(ligne.etat),
    acteLe: dateLongue(ligne.dernierActeLe),
    attend: ligne.attend as Main[],
    population: nombre(ligne.population),
    taille: ligne.taille,
    responsable: ligne.responsableId && ligne.responsableId === moi ? "Vous" : ligne.responsable,
    echeance: echeanceVue(ligne, aujourdhui),
  }));

/** The date of those awaited; whoever owes an opinion reads beside it the day it was asked for. */
const echeanceVue = (
  { echeance, echeanceLe, echeanceIndicative, avisLe }: Ligne,
  aujourdhui: DateCivile,
): LigneVue["echeance"] =>
  echeance && echeanceLe
    ? {
        libelle: [
          echeanceIndicative ? `${echeance} (date indicative)` : echeance,
          avisLe && avisLe !== echeanceLe && `Votre avis est attendu le ${dateLongue(avisLe)}`,
        ]
          .filter(Boolean)
          .join(". "),
        le: dateLongue(echeanceLe),
        jours: joursEntre(aujourdhui, echeanceLe),
        indicative: echeanceIndicative,
      }
    : null;
