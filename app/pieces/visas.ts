import { NOM_CONCLUSION } from "#app/comite/options.ts";
import { dateLongue } from "#app/format.ts";
import { avisRendus } from "#app/lettre-intention/given.ts";
import { ARTICLE } from "#app/projet-de-sante/delai.ts";
import { seancesTenues } from "#workflows/comite/memory.ts";
import { MENTIONS, type Mention } from "#workflows/pieces/mentions.ts";
import type { Depot, Matiere } from "./paper.ts";

const SUR_QUOI: Record<Depot["type"], { readonly texte: string | Mention; readonly article: string }> = {
  LettreIntentionDeposee: { texte: MENTIONS.lettre, article: "la lettre d’intention déposée" },
  ProjetDeSanteDepose: { texte: `Vu l’${ARTICLE} ;`, article: "le projet de santé déposé" },
};

/**
 * What a decision rests on: the law when there is one, the deposit, its completeness, every opinion given and every
 * session of the committee held. An opinion sent back is cited as it stands, so that no reserve is hidden.
 */
export function visas({ depot, avant }: Matiere): (string | Mention)[] {
  const { texte, article } = SUR_QUOI[depot.type];
  const { completLe } = avant.projet;
  return [
    texte,
    `Vu ${article} le ${dateLongue(depot.le)}, dépôt n° ${depot.numero} ;`,
    ...(completLe ? [`Vu le dossier complet depuis le ${dateLongue(completLe)} ;`] : []),
    ...avisRendus(avant).map((avis) => `Vu ${avis} ;`),
    ...seancesTenues(avant.comite).map(
      ({ seanceLe, conclusion }) =>
        `Vu l’avis du comité de validation réuni le ${dateLongue(seanceLe)} : ${NOM_CONCLUSION[conclusion].toLowerCase()} ;`,
    ),
  ];
}
