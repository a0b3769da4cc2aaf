import type { Corps } from "#workflows/acteur.ts";
import type { Fait, TypeDeFait } from "#workflows/fact.ts";

type Destinataire = Extract<Corps, "cpts" | "ars" | "cpam" | "msa" | "urps">;
const TOUS: readonly Destinataire[] = ["cpts", "ars", "cpam"];

/**
 * Who receives a letter when a fact happens. Only what starts a delay, asks for something, or decides: the rest
 * is read on the file. Nobody is written to about their own act.
 */
const DESTINATAIRES: Partial<Record<TypeDeFait, readonly Destinataire[]>> = {
  LettreIntentionDeposee: ["ars", "cpam"],
  ComplementsDemandes: ["cpts"],
  LettreIntentionValidee: ["cpts", "cpam"],
  LettreIntentionRefusee: ["cpts"],
  ProjetDeSanteDepose: ["ars", "cpam"],
  PiecesManquantesSignalees: ["cpts"],
  CompletudeConstatee: ["cpts"],
  CorrectionsDemandees: ["cpts"],
  ProjetDeSanteValide: ["cpts", "cpam"],
  ProjetDeSanteReputeValide: TOUS,
  OppositionNotifiee: ["cpts", "cpam"],
  AdhesionDemandee: ["cpam", "ars"],
  AdhesionDeclareeComplete: ["cpts"],
  ContratPropose: ["cpts", "ars"],
  ContratArrete: TOUS,
  ContratSigne: TOUS,
  SignatureRefusee: TOUS,
  RapportActiviteDepose: ["cpam", "ars"],
  DonneesAssuranceMaladieDeposees: ["cpts", "ars"],
  DialogueProgramme: ["cpts", "ars"],
  CompteRenduPropose: ["cpts", "ars"],
  AtteinteArretee: ["cpts", "ars"],
  AvenantPropose: TOUS,
  AvenantSigne: TOUS,
  CriseDeclaree: ["cpts", "cpam"],
  CriseLevee: ["cpts", "cpam"],
  ManquementConstate: ["cpts", "ars"],
  ObservationsPresentees: ["cpam", "ars"],
  SuspensionDecidee: ["cpts", "ars"],
  SuspensionLevee: ["cpts", "ars"],
  ContratDenonce: ["cpam", "ars"],
  ContratResilie: TOUS,
  ContratEchu: TOUS,
  ContratRenouvele: TOUS,
};

export function destinatairesDe(fait: Fait): readonly Destinataire[] {
  if (fait.type === "AvisDemande" || fait.type === "AvisAnnule") return [fait.organisme];
  if (fait.type === "AvisRendu") return ["ars"];
  return DESTINATAIRES[fait.type] ?? [];
}
