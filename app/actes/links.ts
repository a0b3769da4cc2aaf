import type { Organisme } from "#workflows/acteur.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import { type Mission, NOM_MISSION } from "#workflows/missions/missions.ts";
import { depotDe, modeles } from "#workflows/modeles/registry.ts";
import type { Contexte } from "#workflows/parcours/context.ts";
import type { ActePossible } from "#workflows/possible.ts";
import { enAdresse } from "./kebab.ts";
import { NOM_ORGANISME } from "./options.ts";
import { acteDe } from "./repertoire.ts";

export type LienDActe = {
  readonly type: TypeDeFait;
  readonly libelle: string;
  readonly adresse: string;
  readonly grave: boolean;
};

/** Acts done beside the journey, or that end it: shown after the others, never as the next thing. */
const A_COTE: readonly TypeDeFait[] = [
  "PorteurDesigne",
  "TerritoireDefini",
  "DossierAbandonne",
  "LettreIntentionRetiree",
  "DecisionRetiree",
  "AideAuDemarrageDemandee",
  "AvenantPropose",
  "CriseDeclaree",
  "ManquementConstate",
  "ContratDenonce",
];
/** Acts that can wait while another is expected: declared when they happen, not because somebody is awaited. */
const AU_FIL_DE_L_EAU: readonly TypeDeFait[] = [
  "MissionDemarree",
  "MissionDeployee",
  "ContratRenouvele",
  "ComiteConvoque",
  "ComiteTenu",
  "AvisDemande",
  "AvisRetourne",
  "AvisAnnule",
];
export const peutAttendre = ({ type }: { type: TypeDeFait }): boolean => AU_FIL_DE_L_EAU.includes(type);

/** Acts already done, that may be done again to change what they said. */
export const dejaFait = ({ type }: { type: TypeDeFait }, { lettre, projet }: Contexte): boolean =>
  (type === "ExamenOuvert" && lettre.responsable !== null) ||
  (type === "AssociationDeclaree" && projet.association !== null);

export const estACote = ({ type }: { type: TypeDeFait }): boolean => A_COTE.includes(type);

/** Acts with a page of their own instead of the common form. */
const PAGES: Partial<Record<TypeDeFait, string>> = { TerritoireDefini: "territoire" };

/** A button for an act the machine allows, with the mission or the body it is about. */
export function lienDe(dossierId: string, { type, variante }: ActePossible): LienDActe {
  const { mission, organisme } = variante;
  const precision = mission ? NOM_MISSION[mission as Mission] : NOM_ORGANISME[organisme as Organisme];
  const question = mission ? `?mission=${mission}` : organisme ? `?organisme=${organisme}` : "";
  const acte = acteDe(type);
  return {
    type,
    libelle: precision ? `${acte.verbe} : ${precision}` : acte.verbe,
    adresse: `/dossiers/${dossierId}/${PAGES[type] ?? enAdresse(type)}${question}`,
    // A signature is weighty, not harmful: it is not drawn in red.
    grave: acte.grave === true && !acte.signe,
  };
}

/** The document whose deposit an act is, if it is one. */
export const modeleDuDepot = (type: TypeDeFait): string | undefined =>
  modeles().find(({ code }) => depotDe(code) === type)?.code;

export const adresseDEcriture = (dossierId: string, modele: string, section?: string): string =>
  `/ecrire/${dossierId}/${enAdresse(modele)}${section ? `?section=${section}` : ""}`;
