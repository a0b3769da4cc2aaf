import type { Fait, FaitDe, TypeDeFait } from "#workflows/fact.ts";
import type { Acte, Situation } from "./acte.ts";

// The directory gives each fact its own description; here any of them is told, whatever its type.
type Quelconque = Acte<TypeDeFait>;

/** « Lettre d’intention validée », as the timeline and the letters say it. */
export const passeDe = (acte: Quelconque, fait: Fait): string =>
  typeof acte.passe === "string" ? acte.passe : acte.passe(fait as FaitDe<TypeDeFait>);

/** What the fact holds, in a sentence, and what it changed when the situation once it is done is given. */
export const recitDe = (acte: Quelconque, fait: Fait, apres?: Situation): string | undefined =>
  acte.recit?.(fait as FaitDe<TypeDeFait>, apres);

export const effetDe = (acte: Quelconque, situation: Situation): string =>
  typeof acte.effet === "string" ? acte.effet : acte.effet(situation);

/** What happens next, once the act is done. */
export const suiteDe = (acte: Quelconque, apres: Situation): string =>
  typeof acte.suite === "string" ? acte.suite : acte.suite(apres);
