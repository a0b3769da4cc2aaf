import { aideAuDemarrage } from "../aide-au-demarrage/states.ts";
import { avenant } from "../avenant/states.ts";
import { contratTripartite } from "../contrat-tripartite/states.ts";
import { crise } from "../crise/states.ts";
import { dialogue } from "../dialogue-de-gestion/states.ts";
import { execution } from "../execution/states.ts";
import { lettreIntention } from "../lettre-intention/states.ts";
import { missions } from "../missions/states.ts";
import { projetDeSante } from "../projet-de-sante/states.ts";
import { base, surPlace, vers } from "./base.ts";
import { contexteVierge } from "./context.ts";

/** Kept in the first fact of each file: a file is judged by the machine it was opened under. */
export const VERSION_MACHINE = "parcours-1";

/** The whole journey of a CPTS file, composed from its instruments. Pure: used through `transition`, never run. */
export const machine = base.createMachine({
  id: "dossier",
  context: contexteVierge,
  initial: "aOuvrir",
  states: {
    aOuvrir: { on: { DossierOuvert: vers("lettreIntention") } },
    lettreIntention,
    projetDeSante,
    contratTripartite,
    enVigueur: {
      type: "parallel",
      states: { missions, dialogue, avenant, crise, execution },
      on: {
        ContratEchu: { guard: "siTermeAtteint", ...vers("echu") },
        ContratRenouvele: { guard: "siDerniereAnnee", ...surPlace },
      },
    },
    abandonne: { type: "final" },
    resilie: { type: "final" },
    echu: { type: "final" },
  },
  on: {
    PorteurDesigne: { guard: "siOuvert", ...surPlace },
    // People change as long as the file lives; the first time, on a letter deposited, it also opens the examination.
    ExamenOuvert: { guard: "siLettreRecue", ...surPlace },
    ...aideAuDemarrage,
    DossierRepris: { guard: "siReprise", ...surPlace },
  },
});
