import type { Garde } from "../parcours/guard.ts";

/** A committee has been convened, its conclusion is not written yet, and the day of its session has come. */
export const siComiteConvoque: Garde = ({ comite }, { le }) =>
  comite !== null && comite.tenu === null && comite.seanceLe <= le;
