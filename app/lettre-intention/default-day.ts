import type { Situation } from "#app/actes/acte.ts";
import { dernierJourDeLArs } from "#app/projet-de-sante/corrections-day.ts";
import { dansUnMois } from "#app/projet-de-sante/delai.ts";
import { type DateCivile, plusJours } from "#workflows/civil-date.ts";
import { estOuvre, plusJoursOuvres } from "#workflows/working-days.ts";

/** By when an opinion is asked unless one says otherwise: a working day, before the last day to decide if one is left. */
export function jourDAvis(situation: Situation): DateCivile {
  const { aujourdhui } = situation;
  const mois = dansUnMois(situation);
  const dernierJour = dernierJourDeLArs(situation);
  const jour = dernierOuvre(mois === dernierJour ? plusJours(mois, -1) : mois, aujourdhui);
  return jour > aujourdhui ? jour : plusJoursOuvres(aujourdhui, 1);
}

/** The last working day up to this one, without going back further than a day. */
const dernierOuvre = (jour: DateCivile, apres: DateCivile): DateCivile =>
  jour <= apres || estOuvre(jour) ? jour : dernierOuvre(plusJours(jour, -1), apres);
