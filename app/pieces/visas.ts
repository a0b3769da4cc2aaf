import { NOM_SENS, ORGANISME } from "#app/actes/options.ts";
import { NOM_CONCLUSION } from "#app/comite/options.ts";
import { dateLongue } from "#app/format.ts";
import { ARTICLE } from "#app/projet-de-sante/delai.ts";
import type { Organisme } from "#workflows/acteur.ts";
import { MENTIONS } from "#workflows/pieces/mentions.ts";
import { type Depot, type Matiere, mentionDite } from "./paper.ts";

const SUR_QUOI: Record<Depot["type"], { readonly texte: string; readonly article: string }> = {
  LettreIntentionDeposee: { texte: mentionDite(MENTIONS.lettre), article: "la lettre d’intention déposée" },
  ProjetDeSanteDepose: { texte: `Vu l’${ARTICLE} ;`, article: "le projet de santé déposé" },
};

/**
 * What a decision rests on: the law when there is one, the deposit, its completeness, the opinions that count. One sent
 * back for precision does not, until it is answered.
 */
export function visas({ depot, avant: { projet, lettre, comite } }: Matiere): string[] {
  const { texte, article } = SUR_QUOI[depot.type];
  const avis = Object.entries(lettre.avis).flatMap(([organisme, { sens, renduLe }]) => {
    return sens && renduLe
      ? [
          `Vu l’avis ${NOM_SENS[sens].toLowerCase()} de ${ORGANISME[organisme as Organisme]}, rendu le ${dateLongue(renduLe)} ;`,
        ]
      : [];
  });
  return [
    texte,
    `Vu ${article} le ${dateLongue(depot.le)}, dépôt n° ${depot.numero} ;`,
    ...(projet.completLe ? [`Vu le dossier complet depuis le ${dateLongue(projet.completLe)} ;`] : []),
    ...avis,
    ...(comite?.tenu
      ? [
          `Vu l’avis du comité de validation réuni le ${dateLongue(comite.tenu.seanceLe)} : ${NOM_CONCLUSION[comite.tenu.conclusion].toLowerCase()} ;`,
        ]
      : []),
  ];
}
