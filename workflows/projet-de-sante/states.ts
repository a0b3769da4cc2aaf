import { comite } from "../comite/states.ts";
import { consultation } from "../lettre-intention/states.ts";
import { base, surPlace, vers } from "../parcours/base.ts";

/** Decisions of the ARS on a complete file, and the silence that stands for one (art. L. 1434-12 CSP). */
const decision = {
  ...consultation,
  ...comite,
  ProjetDeSanteValide: { guard: "siDansLeDelai", ...vers("#dossier.contratTripartite") },
  ProjetDeSanteReputeValide: { guard: "siDelaiEchu", ...vers("#dossier.contratTripartite") },
  OppositionNotifiee: { guard: "siDansLeDelai", ...vers("oppose") },
} as const;

export const projetDeSante = base.createStateConfig({
  initial: "enPreparation",
  on: { DossierAbandonne: vers("#dossier.abandonne"), AssociationDeclaree: surPlace },
  states: {
    /** The letter may lose its validation as long as no projet de santé stands on it. */
    enPreparation: {
      tags: "attend:porteur",
      on: {
        TerritoireDefini: surPlace,
        ProjetDeSanteDepose: vers("depose"),
        DecisionRetiree: { guard: "siDecisionRetirable", ...vers("#dossier.lettreIntention.enExamen") },
      },
    },
    depose: {
      tags: "attend:ars",
      on: {
        PiecesManquantesSignalees: vers("incomplet"),
        CompletudeConstatee: vers("enInstruction"),
      },
    },
    incomplet: {
      tags: "attend:porteur",
      on: { TerritoireDefini: surPlace, ProjetDeSanteDepose: vers("depose") },
    },
    enInstruction: {
      tags: "attend:ars",
      on: { ...decision, CorrectionsDemandees: vers("aCorriger") },
    },
    /** The two months go on running while the CPTS corrects, unless the rules of the file say otherwise. */
    aCorriger: {
      tags: "attend:porteur",
      on: { ...decision, TerritoireDefini: surPlace, ProjetDeSanteDepose: vers("enInstruction") },
    },
    oppose: {
      tags: "attend:porteur",
      on: {
        TerritoireDefini: surPlace,
        ProjetDeSanteDepose: vers("depose"),
        DecisionRetiree: { guard: "siDecisionRetirable", ...vers("enInstruction") },
      },
    },
  },
});
