import type { Db } from "#db/connection.ts";
import type { Ligne } from "#db/queries/files.ts";
import { lireFlux } from "#db/queries/stream.ts";
import { type DateCivile, joursEntre } from "#workflows/civil-date.ts";
import { prochaineEcheanceDe } from "#workflows/next-deadline.ts";

/** Days within which a date that binds comes before everything else. */
const PRESSE = 30;

type Attendu = Pick<Ligne, "etat"> & {
  /** The nearest date of the reader, when it binds: the one of the row may be that of somebody else. */
  readonly mienneLe: DateCivile | null;
};

/** What comes first among files that wait for somebody: a date near, then a signature that holds two others up. */
export function dansLOrdre<L extends Attendu>(lignes: readonly L[], aujourdhui: DateCivile): L[] {
  const presse = ({ mienneLe }: Attendu) => mienneLe !== null && joursEntre(aujourdhui, mienneLe) <= PRESSE;
  const rang = (ligne: Attendu) => (presse(ligne) ? 0 : ligne.etat.endsWith("aSigner") ? 1 : 2);
  const jour = (ligne: Attendu) => (presse(ligne) ? (ligne.mienneLe ?? "") : "");
  return [...lignes].sort((a, b) => rang(a) - rang(b) || jour(a).localeCompare(jour(b)));
}

/** The same rows, each with the next date of this hand in the place of that of the file. */
export const avecMesDates = (db: Db, lignes: readonly Ligne[], main: string) =>
  Promise.all(
    lignes.map(async (ligne) => {
      const flux = await lireFlux(db, ligne.id);
      const mienne = flux && prochaineEcheanceDe(flux.dossier, main);
      const echeanceIndicative = mienne?.nature === "indicative";
      // Prudence binds nobody, and waits no more than the law.
      const presse = mienne && (!echeanceIndicative || mienne.code === "nouvelExamen");
      return {
        ...ligne,
        echeance: mienne?.libelle ?? null,
        echeanceLe: mienne?.dernierJour ?? null,
        echeanceIndicative,
        mienneLe: presse ? mienne.dernierJour : null,
      };
    }),
  );
