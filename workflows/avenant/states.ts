import { base, vers } from "../parcours/base.ts";
import { signatures } from "../parcours/signatures.ts";

/** An amendment is proposed by any party and signed by the three; a new proposal replaces the former. */
export const avenant = base.createStateConfig({
  initial: "aucun",
  states: {
    aucun: { on: { AvenantPropose: vers("aSigner") } },
    aSigner: {
      type: "parallel",
      states: signatures("AvenantSigne"),
      on: { AvenantPropose: { ...vers("aSigner"), reenter: true } },
      onDone: { target: "aucun", actions: "appliquerAvenant" },
    },
  },
});
