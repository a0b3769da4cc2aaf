import { base, surPlace, vers } from "../parcours/base.ts";

/** Opinions of the CPAM, the MSA and the URPS, asked while the ARS examines a document. */
export const consultation = {
  AvisDemande: { guard: "siAvisDemandable", ...surPlace },
  AvisRendu: { guard: "siAvisAttendu", ...surPlace },
  AvisAnnule: { guard: "siAvisAnnulable", ...surPlace },
} as const;

const deposer = { guard: "siDossierPret", ...vers("deposee") } as const;
const retirer = vers("retiree");

/** The letter of intent: no statutory delay, the ARS answers when it answers. */
export const lettreIntention = base.createStateConfig({
  initial: "enRedaction",
  on: { DossierAbandonne: vers("#dossier.abandonne") },
  states: {
    enRedaction: {
      tags: "attend:porteur",
      on: { TerritoireDefini: surPlace, LettreIntentionDeposee: deposer },
    },
    deposee: {
      tags: "attend:ars",
      on: { ExamenOuvert: vers("enExamen"), LettreIntentionRetiree: retirer },
    },
    enExamen: {
      tags: "attend:ars",
      on: {
        ...consultation,
        ExamenOuvert: surPlace,
        ComplementsDemandes: vers("aCompleter"),
        LettreIntentionValidee: vers("#dossier.projetDeSante"),
        LettreIntentionRefusee: vers("refusee"),
        LettreIntentionRetiree: retirer,
      },
    },
    aCompleter: {
      tags: "attend:porteur",
      on: {
        ...consultation,
        TerritoireDefini: surPlace,
        LettreIntentionDeposee: { guard: "siDossierPret", ...vers("enExamen") },
        LettreIntentionRetiree: retirer,
      },
    },
    refusee: {
      tags: "attend:porteur",
      on: { TerritoireDefini: surPlace, LettreIntentionDeposee: deposer },
    },
    retiree: {
      tags: "attend:porteur",
      on: { TerritoireDefini: surPlace, LettreIntentionDeposee: deposer },
    },
  },
});
