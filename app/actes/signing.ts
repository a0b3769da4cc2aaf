import type { TypeDeFait } from "#workflows/fact.ts";
import type { DECISIONS_PREPAREES } from "#workflows/preparation.ts";

/** The last button of a decision of the ARS: whoever presses it signs. */
const SIGNER: Readonly<Record<(typeof DECISIONS_PREPAREES)[number], string>> = {
  LettreIntentionValidee: "Signer la validation de la lettre d’intention",
  LettreIntentionRefusee: "Signer le refus de la lettre d’intention",
  ProjetDeSanteValide: "Signer la validation du projet de santé",
  OppositionNotifiee: "Signer l’opposition au projet de santé",
  DecisionRetiree: "Signer le retrait de la décision",
  AideAuDemarrageAccordee: "Signer l’attribution de l’aide au démarrage",
  AideAuDemarrageRefusee: "Signer le refus de l’aide au démarrage",
};

/** « Signer l’opposition au projet de santé »; undefined for an act that is not a decision one signs for the ARS. */
export const verbeDeSignature = (type: TypeDeFait): string | undefined =>
  (SIGNER as Partial<Record<TypeDeFait, string>>)[type];
