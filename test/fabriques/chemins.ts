import { getAdjacencyMap, getShortestPaths } from "@xstate/graph";
import type { ActorLogic, EventObject } from "xstate";
import type { Qualite } from "#workflows/acteur.ts";
import { type Dossier, dossierNeuf } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import { MISSIONS } from "#workflows/missions/missions.ts";
import { machine } from "#workflows/parcours/machine.ts";
import { type Etape, faitDe, HISTOIRES, JOUR } from "./dossier.ts";
import { raconter } from "./recit.ts";

type Etat = Dossier["instantane"];
/** One thread of the machine: the facts that lead to it, those it is made of, and where to stop. */
type Fil = {
  readonly prefixe: readonly Etape[];
  readonly etapes: readonly Etape[];
  readonly arret?: (etat: Etat) => boolean;
};

const TROIS = ["porteur", "cpam.direction", "ars.signataire"] as const satisfies readonly Qualite[];
const signatures = (type: Fait["type"]): Etape[] => TROIS.map((qualite) => [type, {}, qualite]);
const calendrier = { accesAuxSoins: 3, parcours: 9, prevention: 9, crise: 6, qualite: 12, accompagnement: 12 };
const SIX_MISSIONS: Etape = ["AdhesionDemandee", { missions: [...MISSIONS], calendrier }];

const OUVERT: readonly Etape[] = HISTOIRES.ouvert;
const EN_VIGUEUR: readonly Etape[] = HISTOIRES.enVigueur;
const SIX = EN_VIGUEUR.map((etape) => (etape === "AdhesionDemandee" ? SIX_MISSIONS : etape));

/** Parallel threads are explored one by one: together they would make a million states and teach nothing more. */
export const FILS: Record<string, Fil> = {
  "de l’ouverture à la signature": {
    prefixe: OUVERT,
    etapes: [
      "TerritoireDefini",
      "PorteurDesigne",
      "DossierAbandonne",
      "LettreIntentionDeposee",
      "ExamenOuvert",
      "ComplementsDemandes",
      "LettreIntentionValidee",
      "LettreIntentionRefusee",
      "LettreIntentionRetiree",
      "AvisDemande",
      "AvisRendu",
      "AvisAnnule",
      "AssociationDeclaree",
      "ProjetDeSanteDepose",
      "PiecesManquantesSignalees",
      "CompletudeConstatee",
      "CorrectionsDemandees",
      "ProjetDeSanteValide",
      "ProjetDeSanteReputeValide",
      "OppositionNotifiee",
      "AdhesionDemandee",
      "AdhesionDeclareeComplete",
      "ContratPropose",
      "ContratArrete",
      "SignatureRefusee",
      ...signatures("ContratSigne"),
    ],
    arret: (etat) => etat.matches("enVigueur"),
  },
  "le dossier papier": { prefixe: OUVERT, etapes: [["DossierRepris", { reprise: true }]] },
  "le dialogue de gestion": {
    prefixe: EN_VIGUEUR,
    etapes: [
      "RapportActiviteDepose",
      "DonneesAssuranceMaladieDeposees",
      "DialogueProgramme",
      "DialogueTenu",
      "CompteRenduPropose",
      ...signatures("CompteRenduSigne"),
      "AtteinteArretee",
    ],
    arret: (etat) => etat.context.dialogue.annee > 2,
  },
  "l’avenant": {
    prefixe: EN_VIGUEUR,
    etapes: [["AvenantPropose", { missionsAjoutees: [] }], ...signatures("AvenantSigne")],
    arret: (etat) => etat.context.avenant.signes > 1,
  },
  "la crise": {
    prefixe: EN_VIGUEUR,
    etapes: ["CriseDeclaree", "CriseLevee"],
    arret: (etat) => etat.context.crise.levees > 1,
  },
  "l’exécution et le terme": {
    prefixe: EN_VIGUEUR,
    etapes: [
      "ManquementConstate",
      "ObservationsPresentees",
      "ManquementClos",
      "SuspensionDecidee",
      "SuspensionLevee",
      "ContratDenonce",
      "ContratResilie",
      "ContratRenouvele",
      "ContratEchu",
    ],
    arret: (etat) => etat.context.contrat.renouvellements > 0,
  },
  ...Object.fromEntries(
    MISSIONS.map((mission): [string, Fil] => [
      `la mission ${mission}`,
      {
        prefixe: SIX,
        etapes: [
          ["MissionDemarree", { mission }],
          ["MissionDeployee", { mission }],
        ],
      },
    ]),
  ),
};

/** The day a step happens: the usual day, or the day the law itself acts. */
function jourDe(type: Fait["type"], { projet, contrat, execution }: Etat["context"]): string {
  const present = projet.validation && projet.validation.le > JOUR ? projet.validation.le : JOUR;
  if (type === "ProjetDeSanteReputeValide") return projet.completLe ? "2026-05-16" : present;
  if (type === "ContratRenouvele") return "2030-09-15";
  if (type === "ContratEchu") return execution.effetDenonciationLe ?? contrat.termeLe ?? present;
  return present;
}

/** What the guards look at, besides the state: two files alike in this have the same future. */
const signature = ({ value, context: { dossier, lettre, projet, contrat, dialogue, avenant, crise } }: Etat): string =>
  JSON.stringify([
    value,
    dossier.repris,
    Object.values(lettre.avis).map(({ renduLe }) => renduLe !== undefined),
    lettre.responsable !== null,
    projet.association !== null,
    projet.completLe,
    projet.validation?.tacite,
    contrat.sha256 !== null,
    contrat.renouvellements,
    dialogue.annee,
    avenant.signes,
    crise.levees,
  ]);

export type Arete = {
  readonly depuis: readonly Fait[];
  readonly fait: Fait;
  readonly avant: Etat;
  readonly apres: Etat;
};

/** Every transition a thread can take, each with the shortest story that leads to it. */
export function aretes({ prefixe, etapes, arret = () => false }: Fil): Arete[] {
  const depart = raconter(dossierNeuf(), ...prefixe);
  const logique = machine as unknown as ActorLogic<Etat, EventObject>;
  const options = {
    fromState: depart.instantane,
    events: (etat: Etat) =>
      etapes.map((etape) => faitDe(etape, jourDe(typeof etape === "string" ? etape : etape[0], etat.context))),
    serializeState: signature,
    stopWhen: (etat: Etat) => etat.status !== "active" || arret(etat),
  };
  const chemins = new Map(
    getShortestPaths(logique, options as never).map((chemin) => [
      signature(chemin.state as Etat),
      chemin.steps.map(({ event }) => event as unknown as Fait).filter(({ type }) => !type.startsWith("xstate.")),
    ]),
  );
  return Object.entries(getAdjacencyMap(logique, options as never)).flatMap(([cle, { state, transitions }]) =>
    Object.values(transitions).flatMap(({ event, state: apres }): Arete[] => {
      const [avant, fait] = [state as Etat, event as unknown as Fait];
      if (avant.status !== "active" || !avant.can(fait)) return [];
      return [{ depuis: [...depart.faits, ...(chemins.get(cle) ?? [])], fait, avant, apres: apres as Etat }];
    }),
  );
}
