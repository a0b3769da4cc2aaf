import type { Corps } from "#workflows/acteur.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Fait, TypeDeFait } from "#workflows/fact.ts";

export type Destinataire = Extract<Corps, "cpts" | "ars" | "cpam" | "msa" | "urps">;
const TOUS: readonly Destinataire[] = ["cpts", "ars", "cpam"];

/** Whom a fact is for: those whose delay it starts, of whom it asks something, for whom it decides. */
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
  AvisRendu: ["ars"],
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

/** Whom a fact of this type is for, whatever it holds. */
export const destinatairesHabituels = (type: TypeDeFait): readonly Corps[] => DESTINATAIRES[type] ?? [];

const organismeDe = (fait: Fait): readonly Destinataire[] =>
  fait.type === "AvisDemande" || fait.type === "AvisAnnule" ? [fait.organisme] : [];

/**
 * Whom a fact is told to: until the letter of intent is deposited, the team alone; afterwards the three parties, and
 * the body whose opinion is asked.
 */
export function concernesPar(fait: Fait, apres: Dossier): readonly Destinataire[] {
  if (!contexteDe(apres).lettre.deposeeLe && !contexteDe(apres).dossier.repris) return ["cpts"];
  return [...TOUS, ...organismeDe(fait).filter((corps) => !TOUS.includes(corps))];
}
