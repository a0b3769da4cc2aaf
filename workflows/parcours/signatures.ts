import type { Partie } from "../acteur.ts";
import { base } from "./base.ts";

type FaitDeSignature = "ContratSigne" | "CompteRenduSigne" | "AvenantSigne";

const MAIN_DE = { cpts: "attend:porteur", cpam: "attend:cpam", ars: "attend:ars" } as const;

const signatureDe = (type: FaitDeSignature, partie: Partie) =>
  base.createStateConfig({
    initial: "attendue",
    states: {
      attendue: {
        tags: MAIN_DE[partie],
        on: {
          [type]: { target: "donnee", guard: { type: "siSigneParPartie", params: { partie } }, actions: "retenir" },
        },
      },
      donnee: { type: "final" },
    },
  });

/** Three signatures in any order, each by its own party; done with the third. */
export const signatures = (type: FaitDeSignature) => ({
  cpts: signatureDe(type, "cpts"),
  cpam: signatureDe(type, "cpam"),
  ars: signatureDe(type, "ars"),
});
