import { base, surPlace, vers } from "../parcours/base.ts";
import { signatures } from "../parcours/signatures.ts";

const attente = (
  type: "RapportActiviteDepose" | "DonneesAssuranceMaladieDeposees" | "DialogueProgramme",
  main: "porteur" | "cpam",
) =>
  base.createStateConfig({
    initial: "attendu",
    states: {
      attendu: { tags: `attend:${main}`, on: { [type]: vers("fait") } },
      // Filing again corrects what was filed: an honest mistake costs nothing until the dialogue is held.
      fait: { on: { [type]: surPlace } },
    },
  });

/** The yearly dialogue: prepared by both sides, held, minuted, signed by three, then attainment is set. It comes back. */
export const dialogue = base.createStateConfig({
  initial: "aPreparer",
  states: {
    aPreparer: {
      type: "parallel",
      states: {
        rapport: attente("RapportActiviteDepose", "porteur"),
        donnees: attente("DonneesAssuranceMaladieDeposees", "cpam"),
        seance: attente("DialogueProgramme", "cpam"),
      },
      on: { DialogueTenu: { guard: "siDialoguePret", ...vers("tenu") } },
    },
    tenu: { tags: "attend:cpam", on: { CompteRenduPropose: vers("compteRendu") } },
    compteRendu: {
      type: "parallel",
      states: signatures("CompteRenduSigne"),
      on: { CompteRenduPropose: { ...vers("compteRendu"), reenter: true } },
      onDone: "aArreter",
    },
    aArreter: { tags: "attend:cpam", on: { AtteinteArretee: vers("aPreparer") } },
  },
});
