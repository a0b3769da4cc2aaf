import type { Qualite } from "../acteur.ts";
import type { TypeDeFait } from "../fact.ts";
import { MISSIONS } from "../missions/missions.ts";
import { COMPTE_RENDU } from "./compte-rendu/index.ts";
import { CONTRAT_TRIPARTITE } from "./contrat-tripartite/index.ts";
import { LETTRE_INTENTION } from "./lettre-intention/index.ts";
import { ficheMission } from "./mission-sheet.ts";
import { MODELES_MISSIONS } from "./missions/index.ts";
import type { Modele } from "./modele.ts";
import { PLAN_DE_CRISE } from "./plan-de-crise/index.ts";
import { PROJET_DE_SANTE } from "./projet-de-sante/index.ts";
import { RAPPORT_ACTIVITE } from "./rapport-activite/index.ts";

const MODELES: readonly Modele[] = [
  LETTRE_INTENTION,
  PROJET_DE_SANTE,
  CONTRAT_TRIPARTITE,
  PLAN_DE_CRISE,
  RAPPORT_ACTIVITE,
  COMPTE_RENDU,
  ...MISSIONS.map((mission) => ficheMission(MODELES_MISSIONS[mission])),
];

export const modeles = (): readonly Modele[] => MODELES;

/** The template of a document, in the version it was begun with; undefined when there is none. */
export const modeleDe = (code: string, version?: string): Modele | undefined =>
  MODELES.find((modele) => modele.code === code && (version === undefined || modele.version === version));

/** The deposit that freezes each kind of document. A mission sheet and the plan de crise have none: the team keeps them. */
const DEPOTS: Readonly<Record<string, TypeDeFait>> = {
  lettreIntention: "LettreIntentionDeposee",
  projetDeSante: "ProjetDeSanteDepose",
  contratTripartite: "ContratPropose",
  rapportActivite: "RapportActiviteDepose",
  compteRendu: "CompteRenduPropose",
};
export const depotDe = (modele: string): TypeDeFait | undefined => DEPOTS[modele];

/** Whether a document stays with the team, written as long as the file lives. */
export const sansDepot = (modele: string): boolean => depotDe(modele) === undefined;

const EQUIPE: readonly Qualite[] = ["porteur", "coporteur", "coordinateur", "redacteur"];
const CPAM: readonly Qualite[] = ["cpam.roc", "cpam.direction"];
const parLaCpam = (modele: string) => modele === "contratTripartite" || modele === "compteRendu";

/** Who holds the pen of a draft. Others read what is deposited, never the draft. */
export const ecrivent = (modele: string): readonly Qualite[] => (parLaCpam(modele) ? CPAM : EQUIPE);

/** Who may look at a draft without writing in it. */
export const lisent = (modele: string): readonly Qualite[] => (parLaCpam(modele) ? CPAM : [...EQUIPE, "lecteur"]);
