import { phraseDeRefus, type RefusOuIntrouvable } from "../refusals.ts";

/** The HTTP status of each refusal of the law. */
export const STATUTS = {
  saisie: 400,
  interdit: 403,
  introuvable: 404,
  "dossier-modifie": 409,
  impossible: 422,
} as const satisfies Record<RefusOuIntrouvable["refus"], number>;

/** The body of an error: a code for programs, a sentence for people, and what helps to correct. */
export type CorpsDErreur = { readonly erreur: string; readonly message: string } & Readonly<Record<string, unknown>>;

export function corpsDuRefus(refus: RefusOuIntrouvable): CorpsDErreur {
  const { refus: erreur, ...precisions } = refus;
  return { erreur, message: phraseDeRefus(refus), ...precisions };
}
