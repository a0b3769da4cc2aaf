import { base, surPlace, vers } from "../parcours/base.ts";
import { signatures } from "../parcours/signatures.ts";

/** From the request to join the ACI to the third signature. */
export const contratTripartite = base.createStateConfig({
  initial: "aDemander",
  on: {
    DossierAbandonne: vers("#dossier.abandonne"),
    // What was prepared of the contract stood on the validation, and goes with it.
    DecisionRetiree: { guard: "siDecisionRetirable", ...vers("#dossier.projetDeSante.enInstruction") },
  },
  states: {
    aDemander: {
      tags: "attend:porteur",
      on: {
        AssociationDeclaree: surPlace,
        AdhesionDemandee: { guard: "siAssociationDeclaree", ...vers("demande") },
      },
    },
    demande: {
      tags: "attend:cpam",
      on: { AdhesionDemandee: surPlace, AdhesionDeclareeComplete: vers("aNegocier") },
    },
    aNegocier: {
      tags: "attend:cpam",
      on: { AdhesionDemandee: surPlace, ContratPropose: vers("propose") },
    },
    propose: {
      tags: "attend:cpam",
      on: { ContratPropose: surPlace, ContratArrete: { guard: "siTexteDuContrat", ...vers("aSigner") } },
    },
    aSigner: {
      type: "parallel",
      states: signatures("ContratSigne"),
      on: { SignatureRefusee: vers("aNegocier") },
      onDone: "#dossier.enVigueur",
    },
  },
});
