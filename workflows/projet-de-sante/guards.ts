import { reglesDuDossier } from "../parcours/context.ts";
import type { Garde } from "../parcours/guard.ts";
import { delaiDuProjet } from "./memory.ts";

/** The ARS decides through the last day of the two months, that day included. */
export const siDansLeDelai: Garde = (contexte, fait) => {
  const delai = delaiDuProjet(contexte.projet, reglesDuDossier(contexte));
  return delai === null || fait.le <= delai.dernierJour;
};

/** Silence validates on the day after the last day: that date and no other. */
export const siDelaiEchu: Garde = (contexte, fait) =>
  fait.le === delaiDuProjet(contexte.projet, reglesDuDossier(contexte))?.effetLe;
