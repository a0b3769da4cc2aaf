import { surPlace } from "../parcours/base.ts";

/** The start-up grant goes beside the journey, from the validated letter to the end of the file, and moves nothing. */
export const aideAuDemarrage = {
  AideAuDemarrageDemandee: { guard: "siAideDemandable", ...surPlace },
  AideAuDemarrageAccordee: { guard: "siAideAccordable", ...surPlace },
  AideAuDemarrageRefusee: { guard: "siAideDemandee", ...surPlace },
} as const;
