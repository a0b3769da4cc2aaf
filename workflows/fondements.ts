import type { TypeDeFait } from "./fact.ts";

const CSP = "Art. L. 1434-12 CSP";
const FIR = "Art. L. 1435-8 CSP";
const ARTICLE_9 = "ACI, art. 9";
const CONTRAT_TYPE = "ACI, contrat type";
const AVENANT_2 = "avenant n° 2";
const aVerifier = (texte: string) => `${texte} (à vérifier)`;

/**
 * The text an act is founded on, as the glossary names it; absent when the act only comes from usage or from this
 * service. What nobody has checked yet says so.
 */
export const FONDEMENTS: Readonly<Partial<Record<TypeDeFait, string>>> = {
  TerritoireDefini: CSP,
  AssociationDeclaree: "Art. L. 1434-12-1 CSP",
  ProjetDeSanteDepose: CSP,
  PiecesManquantesSignalees: aVerifier("Art. L. 114-5 CRPA"),
  CompletudeConstatee: CSP,
  ProjetDeSanteValide: CSP,
  ProjetDeSanteReputeValide: CSP,
  OppositionNotifiee: CSP,
  DecisionRetiree: aVerifier("Art. L. 242-1, L. 242-4 et L. 243-3 CRPA"),
  AdhesionDemandee: "ACI",
  AdhesionDeclareeComplete: aVerifier("ACI, art. 4"),
  AideAuDemarrageDemandee: FIR,
  AideAuDemarrageAccordee: FIR,
  AideAuDemarrageRefusee: FIR,
  ContratSigne: CONTRAT_TYPE,
  MissionDemarree: ARTICLE_9,
  MissionDeployee: "calendrier de l’ACI",
  DialogueTenu: ARTICLE_9,
  AtteinteArretee: aVerifier(ARTICLE_9),
  AvenantPropose: CONTRAT_TYPE,
  AvenantSigne: CONTRAT_TYPE,
  CriseDeclaree: AVENANT_2,
  CriseLevee: AVENANT_2,
  ManquementConstate: aVerifier(CONTRAT_TYPE),
  ObservationsPresentees: aVerifier(CONTRAT_TYPE),
  ContratDenonce: aVerifier(CONTRAT_TYPE),
  ContratResilie: aVerifier(CONTRAT_TYPE),
  ContratEchu: CONTRAT_TYPE,
  ContratRenouvele: aVerifier(CONTRAT_TYPE),
};
