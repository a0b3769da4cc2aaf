import { surPlace } from "../parcours/base.ts";

/** The committee, heard while the ARS examines a document. It moves nothing: no state follows from it. */
export const comite = {
  ComiteConvoque: surPlace,
  ComiteTenu: { guard: "siComiteConvoque", ...surPlace },
} as const;
