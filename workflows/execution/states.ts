import { base, surPlace, vers } from "../parcours/base.ts";

const denoncer = vers("preavis");
const resilier = { guard: "siObservationsRecues", ...vers("#dossier.resilie") } as const;

/** Whether the contract is kept: breach, observations, suspension, notice, end. */
export const execution = base.createStateConfig({
  initial: "normale",
  states: {
    normale: { on: { ManquementConstate: vers("manquement"), ContratDenonce: denoncer } },
    manquement: {
      tags: "attend:porteur",
      on: {
        ObservationsPresentees: { guard: "siObservationsAttendues", ...surPlace },
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
