import type { Garde } from "../parcours/guard.ts";

/** A committee has been convened and its conclusion is not written yet. */
export const siComiteConvoque: Garde = ({ comite }) => comite !== null && comite.tenu === null;
