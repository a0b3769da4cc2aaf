import type { Situation } from "#app/actes/acte.ts";
import { type DateCivile, plusMois } from "#workflows/civil-date.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";
import { delaiDuProjet } from "#workflows/projet-de-sante/memory.ts";
import { prudence } from "#workflows/retrait/deadlines.ts";
import { moinsJoursOuvres } from "#workflows/working-days.ts";

/** Working days the ARS keeps to read again what was corrected. */
export const RELECTURE = 10;

/** The last day of the ARS: that of its delay, or the prudent one after a withdrawal; null when it has none. */
export function dernierJourDeLArs({ contexte }: Situation): DateCivile | null {
  const regles = reglesDuDossier(contexte);
  const { nouvelExamen } = contexte.retrait;
  const delai = delaiDuProjet(contexte.projet, regles);
  return (delai ?? (nouvelExamen && prudence(nouvelExamen, regles)))?.dernierJour ?? null;
}

/** By when corrections are asked unless one says otherwise: one month, or earlier to leave the time to read them again. */
export function jourDesCorrections(situation: Situation): DateCivile | undefined {
  const mois = plusMois(situation.aujourdhui, 1);
  const terme = dernierJourDeLArs(situation);
  if (!terme) return mois;
  const avantRelecture = moinsJoursOuvres(terme, RELECTURE);
  const possible = avantRelecture < mois ? avantRelecture : mois;
  return possible > situation.aujourdhui ? possible : undefined;
}
