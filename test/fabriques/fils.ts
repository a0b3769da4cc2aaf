import type { Qualite } from "#workflows/acteur.ts";
import type { Dossier } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import { MISSIONS } from "#workflows/missions/missions.ts";
import { type Etape, HISTOIRES } from "./dossier.ts";

export type Etat = Dossier["instantane"];
/** One thread of the machine: the facts that lead to it, those it is made of, and where to stop. */
export type Fil = {
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

const RETRAITS: Etape[] = [
  ["DecisionRetiree", { decision: "LettreIntentionRefusee", fondement: "illegalite" }],
  ["DecisionRetiree", { decision: "LettreIntentionValidee" }],
  ["DecisionRetiree", { decision: "OppositionNotifiee", fondement: "illegalite" }],
  "DecisionRetiree",
  ["DecisionRetiree", { decision: "ProjetDeSanteReputeValide", decisionDu: "2026-05-16" }],
];

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
      "AvisRetourne",
      "AvisAnnule",
      "AssociationDeclaree",
      "ProjetDeSanteDepose",
      "PiecesManquantesSignalees",
      "CompletudeConstatee",
      "CorrectionsDemandees",
      "ProjetDeSanteValide",
      "ProjetDeSanteReputeValide",
      "OppositionNotifiee",
      ...RETRAITS,
      "AdhesionDemandee",
      "AdhesionDeclareeComplete",
      "ContratPropose",
      "ContratArrete",
      "SignatureRefusee",
      ...signatures("ContratSigne"),
    ],
    arret: (etat) => etat.matches("enVigueur"),
  },
  "le comité sur la lettre": {
    prefixe: HISTOIRES.lettreEnExamen,
    etapes: ["ComplementsDemandes", "ComiteConvoque", "ComiteTenu"],
  },
  "le comité sur le projet": {
    prefixe: HISTOIRES.projetComplet,
    etapes: ["CorrectionsDemandees", "ComiteConvoque", "ComiteTenu"],
  },
  "l’aide au démarrage": {
    prefixe: HISTOIRES.lettreValidee,
    etapes: ["AideAuDemarrageDemandee", "AideAuDemarrageAccordee", "AideAuDemarrageRefusee"],
    arret: (etat) => etat.context.aide.accordees.length > 1,
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
