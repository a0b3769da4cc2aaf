import type { Garde } from "../parcours/guard.ts";

/** No decision before the CPTS has spoken, or has let the time to speak pass. */
export const siObservationsRecues: Garde = ({ execution }, fait) =>
  execution.observationsLe !== null ||
  (execution.observationsAvantLe !== null && fait.le > execution.observationsAvantLe);
