import { base, vers } from "../parcours/base.ts";

export const crise = base.createStateConfig({
  initial: "horsCrise",
  states: {
    horsCrise: { on: { CriseDeclaree: vers("enCrise") } },
    enCrise: { on: { CriseLevee: vers("horsCrise") } },
  },
});
