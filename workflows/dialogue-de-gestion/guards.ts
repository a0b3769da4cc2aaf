import type { Garde } from "../parcours/guard.ts";

/** Nobody sits at the dialogue before the report, the figures and a date are there. */
export const siDialoguePret: Garde = ({ dialogue }) =>
  dialogue.rapportLe !== null && dialogue.donneesLe !== null && dialogue.seanceLe !== null;
