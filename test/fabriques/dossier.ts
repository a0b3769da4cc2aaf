import type { Qualite } from "#workflows/acteur.ts";
import { accepter, estUnRefus, type Proposition } from "#workflows/decide.ts";
import { type Dossier, dossierNeuf } from "#workflows/dossier.ts";
import type { Fait, TypeDeFait } from "#workflows/fact.ts";
import { ACTEURS } from "./acteurs.ts";
import { EXEMPLES } from "./propositions.ts";

/** The day on which the histories of the tests take place. */
export const JOUR = "2026-03-15";

/** A step of a history: a fact, and what differs from its usual example. */
export type Etape = TypeDeFait | readonly [TypeDeFait, Partial<Fait> & Record<string, unknown>, Qualite?];

const SIGNATURES = (type: TypeDeFait): Etape[] => [
  [type, {}, "porteur"],
  [type, {}, "cpam.direction"],
  [type, {}, "ars.signataire"],
];

/** Histories that lead a new file to each stage, each one continuing the former. */
const OUVERT: Etape[] = ["DossierOuvert", "PorteurDesigne", "TerritoireDefini"];
const DEPOSEE: Etape[] = [...OUVERT, "LettreIntentionDeposee"];
const EN_EXAMEN: Etape[] = [...DEPOSEE, "ExamenOuvert"];
const VALIDEE: Etape[] = [...EN_EXAMEN, "LettreIntentionValidee", "AssociationDeclaree"];
const DEPOSE: Etape[] = [...VALIDEE, "ProjetDeSanteDepose"];
const COMPLET: Etape[] = [...DEPOSE, "CompletudeConstatee"];
const VALIDE: Etape[] = [...COMPLET, "ProjetDeSanteValide"];
const A_SIGNER: Etape[] = [
  ...VALIDE,
  "AdhesionDemandee",
  "AdhesionDeclareeComplete",
  "ContratPropose",
  "ContratArrete",
];
const EN_VIGUEUR: Etape[] = [...A_SIGNER, ...SIGNATURES("ContratSigne")];
const PREPARE: Etape[] = [
  ...EN_VIGUEUR,
  "RapportActiviteDepose",
  "DonneesAssuranceMaladieDeposees",
  "DialogueProgramme",
];
const MINUTES: Etape[] = [...PREPARE, "DialogueTenu", "CompteRenduPropose"];
const ARRETE: Etape[] = [...MINUTES, ...SIGNATURES("CompteRenduSigne"), "AtteinteArretee"];

export const HISTOIRES = {
  ouvert: OUVERT,
  lettreDeposee: DEPOSEE,
  lettreEnExamen: EN_EXAMEN,
  lettreACompleter: [...EN_EXAMEN, "ComplementsDemandes"],
  lettreRefusee: [...EN_EXAMEN, "LettreIntentionRefusee"],
  lettreRetiree: [...DEPOSEE, "LettreIntentionRetiree"],
  lettreValidee: VALIDEE,
  aideDemandee: [...VALIDEE, "AideAuDemarrageDemandee"],
  aideAccordee: [...VALIDEE, "AideAuDemarrageDemandee", "AideAuDemarrageAccordee"],
  aideRefusee: [...VALIDEE, "AideAuDemarrageDemandee", "AideAuDemarrageRefusee"],
  projetDepose: DEPOSE,
  projetIncomplet: [...DEPOSE, "PiecesManquantesSignalees"],
  projetComplet: COMPLET,
  avisRendu: [...COMPLET, "AvisDemande", "AvisRendu"],
  comiteConvoque: [...COMPLET, "ComiteConvoque"],
  comiteTenu: [...COMPLET, "ComiteConvoque", "ComiteTenu"],
  projetACorriger: [...COMPLET, "CorrectionsDemandees"],
  projetOppose: [...COMPLET, "OppositionNotifiee"],
  projetValide: VALIDE,
  refusRetire: [
    ...EN_EXAMEN,
    "LettreIntentionRefusee",
    ["DecisionRetiree", { decision: "LettreIntentionRefusee", fondement: "illegalite" }],
  ],
  oppositionRetiree: [
    ...COMPLET,
    "OppositionNotifiee",
    ["DecisionRetiree", { decision: "OppositionNotifiee", fondement: "illegalite" }],
  ],
  validationRetiree: [...A_SIGNER, "DecisionRetiree"],
  adhesionDemandee: [...VALIDE, "AdhesionDemandee"],
  contratANegocier: [...VALIDE, "AdhesionDemandee", "AdhesionDeclareeComplete"],
  contratPropose: A_SIGNER.slice(0, -1),
  contratASigner: A_SIGNER,
  enVigueur: EN_VIGUEUR,
  dialoguePrepare: PREPARE,
  dialogueTenu: MINUTES.slice(0, -1),
  compteRenduASigner: MINUTES,
  atteinteAArreter: ARRETE.slice(0, -1),
  deuxiemeAnnee: ARRETE,
  avenantASigner: [...EN_VIGUEUR, "AvenantPropose"],
  enCrise: [...EN_VIGUEUR, "CriseDeclaree"],
  manquement: [...EN_VIGUEUR, "ManquementConstate"],
  suspendu: [...EN_VIGUEUR, "ManquementConstate", "ObservationsPresentees", "SuspensionDecidee"],
  preavis: [...EN_VIGUEUR, "ContratDenonce"],
  abandonne: [...OUVERT, "DossierAbandonne"],
  resilie: [...EN_VIGUEUR, "ManquementConstate", "ObservationsPresentees", "ContratResilie"],
} satisfies Record<string, Etape[]>;
export type Histoire = keyof typeof HISTOIRES;

/** A whole fact from a step, done by the usual person on the usual day. */
export function faitDe(etape: Etape, le = JOUR): Proposition & { type: TypeDeFait } {
  const [type, champs, qualite] = typeof etape === "string" ? [etape, {}, undefined] : etape;
  const exemple = EXEMPLES[type];
  const { id, nom } = ACTEURS[qualite ?? exemple.par];
  return { type, le, par: { id, nom, qualite: qualite ?? exemple.par }, ...exemple.champs, ...champs };
}

/** Plays one more step on a file; an impossible one stops the test. */
export function jouer(dossier: Dossier, etape: Etape, le = JOUR): Dossier {
  const decision = accepter(dossier, faitDe(etape, le), le);
  if (estUnRefus(decision)) throw new Error(`${JSON.stringify(etape)}: ${JSON.stringify(decision)}`);
  return decision.dossier;
}

/** A file brought to a stage by playing facts, never by writing its state. */
export const dossier = ({ jusqua }: { jusqua: Histoire }): Dossier =>
  (HISTOIRES[jusqua] as Etape[]).reduce((avant, etape) => jouer(avant, etape), dossierNeuf());
