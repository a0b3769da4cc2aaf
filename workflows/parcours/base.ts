import { assign, setup } from "xstate";
import type { Partie } from "../acteur.ts";
import * as aide from "../aide-au-demarrage/guards.ts";
import * as comite from "../comite/guards.ts";
import * as contrat from "../contrat-tripartite/guards.ts";
import * as dialogue from "../dialogue-de-gestion/guards.ts";
import * as execution from "../execution/guards.ts";
import type { Fait } from "../fact.ts";
import * as lettre from "../lettre-intention/guards.ts";
import * as missions from "../missions/guards.ts";
import type { Mission } from "../missions/missions.ts";
import * as projet from "../projet-de-sante/guards.ts";
import * as retrait from "../retrait/guards.ts";
import { appliquerAvenant, type Contexte, retenir } from "./context.ts";
import type { Garde } from "./guard.ts";

/** Whose turn it is, read from the states the file stands in. */
export const MAINS = ["porteur", "ars", "cpam", "systeme"] as const;
export type Main = (typeof MAINS)[number];
type Etiquette = `attend:${Main}`;

const garde =
  (condition: Garde) =>
  ({ context, event }: { context: Contexte; event: Fait }) =>
    condition(context, event);

/** The vocabulary every instrument's fragment is written in. */
export const base = setup({
  types: { context: {} as Contexte, events: {} as Fait, tags: {} as Etiquette },
  guards: {
    siDossierPret: garde(lettre.siDossierPret),
    siLettreRecue: garde(lettre.siLettreRecue),
    siAvisDemandable: garde(lettre.siAvisDemandable),
    siAvisAttendu: garde(lettre.siAvisAttendu),
    siAvisRetournable: garde(lettre.siAvisRetournable),
    siAvisAnnulable: garde(lettre.siAvisAnnulable),
    siComiteConvoque: garde(comite.siComiteConvoque),
    siAideDemandable: garde(aide.siAideDemandable),
    siAideDemandee: garde(aide.siAideDemandee),
    siAideAccordable: garde(aide.siAideAccordable),
    siDansLeDelai: garde(projet.siDansLeDelai),
    siDelaiEchu: garde(projet.siDelaiEchu),
    siDecisionRetirable: garde(retrait.siDecisionRetirable),
    siAssociationDeclaree: garde(contrat.siAssociationDeclaree),
    siTexteDuContrat: garde(contrat.siTexteDuContrat),
    siTermeAtteint: garde(contrat.siTermeAtteint),
    siDerniereAnnee: garde(contrat.siDerniereAnnee),
    siDialoguePret: garde(dialogue.siDialoguePret),
    siObservationsRecues: garde(execution.siObservationsRecues),
    siOuvert: garde(({ dossier }) => dossier.ouvertLe !== null),
    // Only the entry of a paper file says so, with the facts it plays.
    siReprise: garde(({ dossier }, fait) => dossier.ouvertLe !== null && !dossier.repris && fait.reprise === true),
    siSigneParPartie: ({ context, event }, { partie }: { partie: Partie }) =>
      contrat.siSigneParPartie(partie)(context, event),
    siMission: ({ context, event }, { mission }: { mission: Mission }) => missions.siMission(mission)(context, event),
  },
  actions: {
    retenir: assign(({ context, event }) => retenir(context, event)),
    appliquerAvenant: assign(({ context }) => appliquerAvenant(context)),
  },
});

/** A transition that remembers its fact: where it leads, or nowhere when only memory changes. */
export const vers = <const C extends string>(target: C) => ({ target, actions: "retenir" }) as const;
export const surPlace = { actions: "retenir" } as const;
