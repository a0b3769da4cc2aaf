import type { Fait, TypeDeFait } from "#workflows/fact.ts";

const LETTRE: readonly TypeDeFait[] = ["LettreIntentionDeposee"];
const PROJET: readonly TypeDeFait[] = ["ProjetDeSanteDepose"];

/** The deposit each answer of an authority is about. */
const EXAMINES: Partial<Record<TypeDeFait, readonly TypeDeFait[]>> = {
  ComplementsDemandes: LETTRE,
  LettreIntentionValidee: LETTRE,
  LettreIntentionRefusee: LETTRE,
  PiecesManquantesSignalees: PROJET,
  CompletudeConstatee: PROJET,
  CorrectionsDemandees: PROJET,
  OppositionNotifiee: PROJET,
  ProjetDeSanteValide: PROJET,
  DecisionRetiree: [...LETTRE, ...PROJET],
  AvisRendu: [...LETTRE, ...PROJET],
};

export type TexteExamine = { readonly adresse: string; readonly numero: number; readonly changements: string | null };

/** The last text deposited that an act answers to, and where one reads what changed since the deposit before. */
export function texteExamine(faits: readonly Fait[], type: TypeDeFait): TexteExamine | null {
  const depot = faits.findLast((fait) => EXAMINES[type]?.includes(fait.type));
  if (!depot || !("versionId" in depot) || !("numero" in depot)) return null;
  const adresse = `/versions/${depot.versionId}`;
  return {
    adresse,
    numero: depot.numero,
    changements: depot.numero > 1 ? `${adresse}/comparer/precedente` : null,
  };
}
