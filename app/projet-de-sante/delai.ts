import type { Situation } from "#app/actes/acte.ts";
import { enMois, mention } from "#app/actes/phrases.ts";
import { dateLongue } from "#app/format.ts";
import { sansTerme } from "#app/retrait/words.ts";
import { type DateCivile, plusJours, plusMois } from "#workflows/civil-date.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";
import { delaiDuProjet } from "#workflows/projet-de-sante/memory.ts";
import { dernierJourDeLArs } from "./corrections-day.ts";

export const ARTICLE = "article L. 1434-12 du code de la santé publique";

/** « 2 mois », as the rules of the file say. */
export const dureeDuDelai = ({ contexte }: Situation) => enMois(reglesDuDossier(contexte).oppositionMois);

const delaiDe = ({ contexte }: Situation) => delaiDuProjet(contexte.projet, reglesDuDossier(contexte));

/** Days the ARS keeps to decide once an opinion is given. */
const RELECTURE = 7;

/** One month from today, or a week before the last day of the ARS when that comes first. */
export function dansUnMois(situation: Situation): DateCivile {
  const mois = plusMois(situation.aujourdhui, 1);
  const dernierJour = dernierJourDeLArs(situation);
  if (!dernierJour || dernierJour <= situation.aujourdhui) return mois;
  const avantRelecture = plusJours(dernierJour, -RELECTURE);
  const possible = avantRelecture > situation.aujourdhui ? avantRelecture : dernierJour;
  return possible < mois ? possible : mois;
}

/** The last day of the running delay and the day silence validates, in words; null when no delay runs. */
export function termes(situation: Situation): { dernierJour: string; effet: string } | null {
  const delai = delaiDe(situation);
  return delai && { dernierJour: dateLongue(delai.dernierJour), effet: dateLongue(delai.effetLe) };
}

/** Where the delay of the ARS stands, with its last day and its effect; after a withdrawal, why no delay is counted. */
export const phraseDuDelai = (situation: Situation): string => sansTerme(situation.contexte) ?? delaiCompte(situation);

/** The same where a delay is counted. */
export function delaiCompte(situation: Situation): string {
  if (!situation.contexte.projet.completLe)
    return `Le délai de ${dureeDuDelai(situation)} n’a pas commencé : il court à partir du jour où le dossier est complet.`;
  const delai = delaiDe(situation);
  if (!delai)
    return "Le délai de l’ARS est suspendu : aucune date ne peut être donnée avant le dépôt du texte corrigé.";
  const dernierJour = dateLongue(delai.dernierJour);
  const effet = dateLongue(delai.effetLe);
  return situation.aujourdhui > delai.dernierJour
    ? `Le délai de l’ARS s’est achevé le ${dernierJour} : sans opposition notifiée, le projet de santé est réputé validé le ${effet}.`
    : `L’ARS peut valider le projet de santé ou s’y opposer jusqu’au ${dernierJour} inclus. Sans opposition d’ici là, il est réputé validé le ${effet}.`;
}

/** What a request for corrections does to the delay, under the rules of the file. */
export const effetDesCorrections = (situation: Situation): string =>
  sansTerme(situation.contexte) ??
  delaiCorrige(situation, mention(reglesDuDossier(situation.contexte).correctionsSuspendent));

/** The same where a delay is counted; `reserve` is what is said of a rule nobody has verified. */
export function delaiCorrige(situation: Situation, reserve = ""): string {
  const { correctionsSuspendent } = reglesDuDossier(situation.contexte);
  const dates = termes(situation);
  return correctionsSuspendent.valeur || !dates
    ? `Le délai de l’ARS est suspendu jusqu’au dépôt du texte corrigé${reserve}.`
    : `Le délai de l’ARS continue de courir pendant les corrections${reserve} : sans opposition jusqu’au ${dates.dernierJour} inclus, le projet de santé est réputé validé le ${dates.effet}.`;
}
