import type { TypeDeFait } from "../fact.ts";

const FINS: ReadonlySet<TypeDeFait> = new Set<TypeDeFait>([
  "LettreIntentionValidee",
  "LettreIntentionRefusee",
  "LettreIntentionRetiree",
  "ProjetDeSanteValide",
  "ProjetDeSanteReputeValide",
  "OppositionNotifiee",
  "DossierAbandonne",
]);

/** Whether a fact ends the examination of a deposit: a decision, the silence that stands for one, a withdrawal by the CPTS. */
export const finitLExamen = (type: TypeDeFait): boolean => FINS.has(type);
