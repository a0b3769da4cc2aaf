import { comite } from "../comite/states.ts";
import { base, surPlace, vers } from "../parcours/base.ts";

/** Opinions of the CPAM, the MSA, the URPS and the délégation départementale, asked while the ARS examines a document. */
export const consultation = {
  AvisDemande: { guard: "siAvisDemandable", ...surPlace },
  AvisRendu: { guard: "siAvisAttendu", ...surPlace },
  AvisRetourne: { guard: "siAvisRetournable", ...surPlace },
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
        ...comite,
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
        ...comite,
        TerritoireDefini: surPlace,
        LettreIntentionDeposee: { guard: "siDossierPret", ...vers("enExamen") },
        LettreIntentionRetiree: retirer,
      },
    },
    refusee: {
      tags: "attend:porteur",
      on: {
        TerritoireDefini: surPlace,
        LettreIntentionDeposee: deposer,
        DecisionRetiree: { guard: "siDecisionRetirable", ...vers("enExamen") },
      },
    },
    retiree: {
      tags: "attend:porteur",
      on: { TerritoireDefini: surPlace, LettreIntentionDeposee: deposer },
    },
  },
});
