import { contexteDe, type Dossier, rejouer } from "../dossier.ts";
import type { Contexte } from "../parcours/context.ts";
import { finitLExamen } from "./ends.ts";

/**
 * What a file remembered of its last deposit when its examination ended: the opinions, the committee. Until it ends,
 * and after a decision withdrawn, what the file remembers today.
 */
export function contexteDuDepot(dossier: Dossier): Contexte {
  const rang = dossier.faits.findLastIndex(
    ({ type }) =>
      finitLExamen(type) ||
      type === "LettreIntentionDeposee" ||
      type === "ProjetDeSanteDepose" ||
      type === "DecisionRetiree",
  );
  const dernier = dossier.faits[rang];
  return dernier && finitLExamen(dernier.type)
    ? contexteDe(rejouer(dossier.faits.slice(0, rang)))
    : contexteDe(dossier);
}
