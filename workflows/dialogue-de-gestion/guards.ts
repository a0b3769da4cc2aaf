import type { Garde } from "../parcours/guard.ts";

/** Nobody has sat at the dialogue before the report and the figures are there and the day has come. */
export const siDialoguePret: Garde = ({ dialogue }, fait) =>
  dialogue.rapportLe !== null &&
  dialogue.donneesLe !== null &&
  dialogue.seanceLe !== null &&
  fait.le >= dialogue.seanceLe;
