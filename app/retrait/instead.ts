import type { TypeDeFait } from "#workflows/fact.ts";

const SIGNE = "La décision ne se retire plus une fois le contrat signé.";

/** By stage of the file: why no decision may be withdrawn there, and what to do instead. */
const A_LA_PLACE: readonly (readonly [RegExp, string])[] = [
  [
    /^enVigueur/,
    `${SIGNE} Le contrat, lui, se modifie par un avenant, se suspend ou se résilie après un manquement, ou se dénonce.`,
  ],
  [
    /^contratTripartite\.aSigner/,
    "Une partie a déjà signé le contrat : une partie doit d’abord refuser de signer, pour que le texte revienne à la négociation.",
  ],
  [
    /^(lettreIntention\.(deposee|enExamen|aCompleter)|projetDeSante\.(depose|incomplet|enInstruction|aCorriger))/,
    "Un texte est en cours d’examen : aucune décision prise sur lui n’est à retirer. Décidez plutôt, ou demandez ce qui manque.",
  ],
];

/** What to do instead of an act the file does not allow where it stands; undefined when nothing better is known. */
export const autreVoie = (type: TypeDeFait, etat: string): string | undefined =>
  type === "DecisionRetiree" ? A_LA_PLACE.find(([forme]) => forme.test(etat))?.[1] : undefined;
