import type { Situation } from "#app/actes/acte.ts";
import { dateLongue } from "#app/format.ts";
import { delaiCompte, delaiCorrige } from "#app/projet-de-sante/delai.ts";
import { examenDe } from "#app/retrait/words.ts";
import { reglesDuDossier } from "#workflows/parcours/context.ts";
import type { Mention } from "#workflows/pieces/mentions.ts";

/** After a withdrawal a paper says that the examination goes on, and no delay: no text seen gives one. */
function examenRepris({ contexte: { retrait } }: Situation): string | undefined {
  const { nouvelExamen } = retrait;
  return nouvelExamen
    ? `L’examen ${examenDe(nouvelExamen.decision)} a repris avec la décision de retrait du ${dateLongue(nouvelExamen.depuisLe)}.`
    : undefined;
}

/** Where the delay of the ARS stands, as a paper says it. */
export const delaiDeLExamen = (situation: Situation): string => examenRepris(situation) ?? delaiCompte(situation);

/** What a request for corrections does to the delay: the rule of the file, as sure as its text. */
export function delaiPendantLesCorrections(situation: Situation): string | Mention {
  const { source, statut } = reglesDuDossier(situation.contexte).correctionsSuspendent;
  return examenRepris(situation) ?? { valeur: delaiCorrige(situation).replace(/\.$/, ""), source, statut };
}
