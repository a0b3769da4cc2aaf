import { base, vers } from "../parcours/base.ts";

const denoncer = vers("preavis");
const resilier = { guard: "siObservationsRecues", ...vers("#dossier.resilie") } as const;

/** Whether the contract is kept: breach, observations, suspension, notice, end. */
export const execution = base.createStateConfig({
  initial: "normale",
  states: {
    normale: { on: { ManquementConstate: vers("manquement"), ContratDenonce: denoncer } },
    manquement: {
      initial: "aObserver",
      states: {
        aObserver: { tags: "attend:porteur", on: { ObservationsPresentees: vers("aDecider") } },
        // Either payer may decide; the CPAM, who pays, is the one awaited.
        aDecider: { tags: "attend:cpam" },
      },
      on: {
        ManquementClos: vers("normale"),
        SuspensionDecidee: { guard: "siObservationsRecues", ...vers("suspendue") },
        ContratResilie: resilier,
        ContratDenonce: denoncer,
      },
    },
    suspendue: {
      on: { SuspensionLevee: vers("normale"), ContratResilie: resilier, ContratDenonce: denoncer },
    },
    preavis: { tags: "attend:systeme" },
  },
});
