import { type Corps, ORGANISMES, type Organisme } from "#workflows/acteur.ts";
import { seancesTenues } from "#workflows/comite/memory.ts";
import { contexteDe, type Dossier, personnesAttendues } from "#workflows/dossier.ts";
import type { Fait, TypeDeFait } from "#workflows/fact.ts";
import { finitLExamen } from "#workflows/instruction/ends.ts";
import { contexteDuDepot } from "#workflows/instruction/on-deposit.ts";

export type Destinataire = Extract<Corps, "cpts" | "ars"> | Organisme;
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
  DecisionRetiree: ["cpts", "cpam"],
  AvisRendu: ["ars"],
  AideAuDemarrageDemandee: ["ars"],
  AideAuDemarrageAccordee: ["cpts"],
  AideAuDemarrageRefusee: ["cpts"],
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

/** The bodies whose opinion is awaited on a file. */
export const attendusSur = (dossier: Dossier): Organisme[] =>
  ORGANISMES.filter((organisme) => personnesAttendues(dossier).includes(organisme));

/** The bodies the ARS turned to on the deposit whose examination just ended: asked for an opinion, or invited to a committee. */
function consultes(apres: Dossier): readonly Destinataire[] {
  const { lettre, comite } = contexteDuDepot(apres);
  const tenues = seancesTenues(comite).flatMap(({ invites }) => invites);
  return [...ORGANISMES.filter((organisme) => lettre.avis[organisme]), ...tenues, ...(comite?.invites ?? [])];
}

/**
 * The bodies a fact is about: those asked for an opinion, or asked again by a withdrawal; those a committee is to hear
 * or has heard, and those no longer invited to the session that it replaces; all of them when the examination ends.
 */
function organismesDe(fait: Fait, apres: Dossier): readonly Destinataire[] {
  const { comite } = contexteDe(apres);
  switch (fait.type) {
    case "AvisDemande":
    case "AvisRetourne":
    case "AvisAnnule":
      return [fait.organisme];
    case "ComiteConvoque":
      return [...fait.invites, ...(comite?.remplace?.invites ?? [])];
    case "ComiteTenu":
      return comite?.invites ?? [];
    case "DecisionRetiree":
      return [...attendusSur(apres), ...(comite?.tenu ? [] : (comite?.invites ?? []))];
    default:
      return finitLExamen(fait.type) ? consultes(apres) : [];
  }
}

/**
 * Whom a fact is told to: until the letter of intent is deposited, the team alone; afterwards the three parties, and
 * the bodies it names.
 */
export function concernesPar(fait: Fait, apres: Dossier): readonly Destinataire[] {
  if (!contexteDe(apres).lettre.deposeeLe && !contexteDe(apres).dossier.repris) return ["cpts"];
  return [...TOUS, ...new Set(organismesDe(fait, apres).filter((corps) => !TOUS.includes(corps)))];
}
