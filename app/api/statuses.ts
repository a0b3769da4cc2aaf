import type { Erreurs } from "#workflows/coherence.ts";
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
  if (refus.refus !== "saisie") return { erreur, message: phraseDeRefus(refus), ...precisions };
  const champs = pourUnProgramme(refus.champs);
  return { erreur, message: phraseDeRefus({ ...refus, champs }), ...precisions, champs: nommer(champs) };
}

/** People type a day as they say it; a program writes it as the contract does. */
const pourUnProgramme = (champs: Erreurs): Erreurs =>
  Object.fromEntries(
    Object.entries(champs).map(([champ, message]) => [champ, message.replace("15/03/2027", "2027-03-15")]),
  );

/** What is wrong with the fact as a whole goes by its name. */
const nommer = ({ "": ensemble, ...champs }: Erreurs): Erreurs => (ensemble ? { fait: ensemble, ...champs } : champs);
