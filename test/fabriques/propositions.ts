import type { TypeDeFait } from "#workflows/fact.ts";
import { VERSION_MACHINE } from "#workflows/parcours/machine.ts";
import { REGLES_EN_VIGUEUR } from "#workflows/regles/versions.ts";
import { EXEMPLES_A_COTE, type Exemple, long } from "./a-cote.ts";

const empreinte = (chiffre: string) => chiffre.repeat(64);
const document = (chiffre: string) => ({ versionId: `version-${chiffre}`, sha256: empreinte(chiffre), numero: 1 });

export const LANGON = [
  { code: "33227", nom: "Langon", departement: "33", region: "75", population: 7_485 },
  { code: "33081", nom: "Cadillac-sur-Garonne", departement: "33", region: "75", population: 2_823 },
];

/** One plausible proposition for each fact, and who makes it. */
export const EXEMPLES: Record<TypeDeFait, Exemple> = {
  DossierOuvert: {
    par: "porteur",
    champs: { nom: "CPTS Garonne et Coteaux", regles: REGLES_EN_VIGUEUR.version, machine: VERSION_MACHINE },
  },
  DossierRepris: { par: "ars.instructeur", champs: { pieces: "Contrat signé du 3 mars 2024", etapes: 4 } },
  PorteurDesigne: {
    par: "porteur",
    champs: { personne: { id: "porteur", nom: "Dr Camille Ferrand" }, role: "porteur" },
  },
  TerritoireDefini: { par: "porteur", champs: { communes: LANGON, source: "COG 2026" } },
  DossierAbandonne: { par: "porteur", champs: { motif: "L’équipe rejoint la CPTS voisine." } },
  LettreIntentionDeposee: { par: "porteur", champs: document("a") },
  ExamenOuvert: { par: "ars.instructeur", champs: { responsable: { id: "ars", nom: "Hélène Vidal" } } },
  ComplementsDemandes: {
    par: "ars.instructeur",
    champs: { demandes: "Précisez les partenaires hospitaliers.", avantLe: "2026-12-31" },
  },
  AvisDemande: { par: "ars.instructeur", champs: { organisme: "cpam", avantLe: "2026-12-31" } },
  AvisRendu: { par: "cpam.roc", champs: { sens: "favorable", observations: "Projet cohérent avec le territoire." } },
  AvisRetourne: {
    par: "ars.instructeur",
    champs: { organisme: "cpam", question: "Quelles communes sont visées par la réserve ?", avantLe: "2026-12-31" },
  },
  AvisAnnule: { par: "ars.instructeur", champs: { organisme: "cpam", motif: "Avis donné en réunion." } },
  ...EXEMPLES_A_COTE,
  LettreIntentionValidee: { par: "ars.signataire", champs: {} },
  LettreIntentionRefusee: { par: "ars.signataire", champs: { motivation: long } },
  LettreIntentionRetiree: { par: "porteur", champs: {} },
  AssociationDeclaree: {
    par: "porteur",
    champs: {
      nom: "CPTS Garonne et Coteaux",
      rna: "W332012345",
      siege: "12 cours des Fossés, Langon",
      declareeLe: "2026-01-05",
    },
  },
  ProjetDeSanteDepose: { par: "porteur", champs: document("b") },
  PiecesManquantesSignalees: {
    par: "ars.instructeur",
    champs: { pieces: "Statuts signés de l’association.", avantLe: "2026-12-31" },
  },
  CompletudeConstatee: { par: "ars.instructeur", champs: { completLe: "2026-03-15" } },
  CorrectionsDemandees: {
    par: "ars.instructeur",
    champs: { corrections: "Précisez l’articulation avec le SAS.", avantLe: "2026-12-31" },
  },
  ProjetDeSanteValide: { par: "ars.signataire", champs: {} },
  ProjetDeSanteReputeValide: { par: "systeme", champs: {} },
  OppositionNotifiee: { par: "ars.signataire", champs: { motif: "pertinenceTerritoire", motivation: long } },
  DecisionRetiree: {
    par: "ars.signataire",
    champs: {
      decision: "ProjetDeSanteValide",
      decisionDu: "2026-03-15",
      fondement: "demandeDuBeneficiaire",
      motivation: long,
    },
  },
  AdhesionDemandee: {
    par: "porteur",
    champs: {
      missions: ["accesAuxSoins", "parcours", "prevention", "crise"],
      calendrier: { accesAuxSoins: 3, parcours: 9, prevention: 9, crise: 6 },
    },
  },
  AdhesionDeclareeComplete: { par: "cpam.roc", champs: {} },
  ContratPropose: { par: "cpam.roc", champs: document("c") },
  ContratArrete: { par: "cpam.direction", champs: { sha256: empreinte("c") } },
  ContratSigne: { par: "porteur", champs: { sha256: empreinte("c") } },
  SignatureRefusee: { par: "ars.signataire", champs: { motif: "Le calendrier de prévention est à revoir." } },
  MissionDemarree: { par: "porteur", champs: { mission: "accesAuxSoins", preuve: "Compte rendu du 3 avril, émargé." } },
  MissionDeployee: { par: "porteur", champs: { mission: "accesAuxSoins", preuve: "Convention signée avec le SAS." } },
  RapportActiviteDepose: { par: "porteur", champs: document("d") },
  DonneesAssuranceMaladieDeposees: {
    par: "cpam.roc",
    champs: { donnees: "240 patients en ALD ont trouvé un médecin." },
  },
  DialogueProgramme: { par: "cpam.roc", champs: { seanceLe: "2026-03-15", lieu: "CPAM, salle Garonne" } },
  DialogueTenu: { par: "cpam.roc", champs: { participants: "Les trois parties et la MSA." } },
  CompteRenduPropose: { par: "cpam.roc", champs: document("e") },
  CompteRenduSigne: { par: "porteur", champs: { sha256: empreinte("e"), position: "approuve" } },
  AtteinteArretee: {
    par: "cpam.direction",
    champs: { taux: { accesAuxSoins: 9_000, parcours: 8_000, prevention: 10_000, crise: 10_000 } },
  },
  AvenantPropose: {
    par: "cpam.direction",
    champs: {
      objet: "Ajouter une mission optionnelle.",
      contenu: long,
      missionsAjoutees: ["qualite"],
      sha256: empreinte("f"),
    },
  },
  AvenantSigne: { par: "porteur", champs: { sha256: empreinte("f") } },
  CriseDeclaree: {
    par: "ars.instructeur",
    champs: { nature: "malades", description: "Canicule : renfort auprès des personnes âgées isolées." },
  },
  CriseLevee: { par: "ars.instructeur", champs: {} },
  ManquementConstate: {
    par: "cpam.direction",
    champs: { manquement: long, mesure: "Suspension des versements.", observationsAvantLe: "2026-12-31" },
  },
  ObservationsPresentees: {
    par: "porteur",
    champs: { observations: "Le recrutement a pris du retard, voici le calendrier." },
  },
  ManquementClos: { par: "cpam.direction", champs: { motif: "La mission a repris." } },
  SuspensionDecidee: { par: "cpam.direction", champs: { motivation: long } },
  SuspensionLevee: { par: "cpam.direction", champs: { motif: "La mission a repris." } },
  ContratDenonce: { par: "porteur", champs: { effetLe: "2026-12-31" } },
  ContratResilie: { par: "cpam.direction", champs: { motivation: long } },
  ContratEchu: { par: "systeme", champs: {} },
  ContratRenouvele: { par: "cpam.direction", champs: {} },
};
