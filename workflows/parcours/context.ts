import { aideVierge, type MemoireAide, retenirAide } from "../aide-au-demarrage/memory.ts";
import { avenantVierge, type MemoireAvenant, retenirAvenant } from "../avenant/memory.ts";
import { type MemoireComite, retenirComite } from "../comite/memory.ts";
import { contratVierge, type MemoireContrat, retenirContrat } from "../contrat-tripartite/memory.ts";
import { criseVierge, type MemoireCrise, retenirCrise } from "../crise/memory.ts";
import { dialogueVierge, type MemoireDialogue, retenirDialogue } from "../dialogue-de-gestion/memory.ts";
import { executionVierge, type MemoireExecution, retenirExecution } from "../execution/memory.ts";
import type { Fait } from "../fact.ts";
import { lettreVierge, type MemoireLettre, retenirLettre } from "../lettre-intention/memory.ts";
import { type MemoireMissions, retenirMissions } from "../missions/memory.ts";
import { type MemoireProjet, projetVierge, retenirProjet } from "../projet-de-sante/memory.ts";
import { REGLES_EN_VIGUEUR, reglesDe } from "../regles/versions.ts";
import { type MemoireRetrait, retenirRetrait, retraitVierge } from "../retrait/memory.ts";
import { dossierVierge, type MemoireDuDossier, retenirDossier } from "./memory.ts";

/** Everything a file remembers of its facts, one drawer per instrument. */
export type Contexte = {
  readonly dossier: MemoireDuDossier;
  readonly lettre: MemoireLettre;
  readonly projet: MemoireProjet;
  readonly retrait: MemoireRetrait;
  readonly comite: MemoireComite;
  readonly aide: MemoireAide;
  readonly contrat: MemoireContrat;
  readonly missions: MemoireMissions;
  readonly dialogue: MemoireDialogue;
  readonly avenant: MemoireAvenant;
  readonly crise: MemoireCrise;
  readonly execution: MemoireExecution;
};

export const contexteVierge: Contexte = {
  dossier: dossierVierge,
  lettre: lettreVierge,
  projet: projetVierge,
  retrait: retraitVierge,
  comite: null,
  aide: aideVierge,
  contrat: contratVierge,
  missions: {},
  dialogue: dialogueVierge(1),
  avenant: avenantVierge,
  crise: criseVierge,
  execution: executionVierge,
};

/** The rules the file was opened under; before it is opened, those in force. */
export const reglesDuDossier = ({ dossier }: Contexte) =>
  dossier.regles ? reglesDe(dossier.regles) : REGLES_EN_VIGUEUR;

/** What the file remembers once a fact has happened: each drawer takes what concerns it. */
export const retenir = (contexte: Contexte, fait: Fait): Contexte => ({
  dossier: retenirDossier(contexte.dossier, fait),
  lettre: retenirLettre(contexte.lettre, fait, contexte.retrait.clos),
  projet: retenirProjet(contexte.projet, fait),
  retrait: retenirRetrait(contexte.retrait, fait, contexte),
  comite: retenirComite(contexte.comite, fait, contexte.retrait.clos),
  aide: retenirAide(contexte.aide, fait),
  contrat: retenirContrat(contexte.contrat, fait, reglesDuDossier(contexte).contratAnnees.valeur),
  missions: retenirMissions(contexte.missions, fait),
  dialogue: retenirDialogue(contexte.dialogue, fait),
  avenant: retenirAvenant(contexte.avenant, fait),
  crise: retenirCrise(contexte.crise, fait),
  execution: retenirExecution(contexte.execution, fait),
});

/** The third signature of an amendment makes its missions part of the contract. */
export const appliquerAvenant = (contexte: Contexte): Contexte => ({
  ...contexte,
  contrat: {
    ...contexte.contrat,
    missions: [...new Set([...contexte.contrat.missions, ...contexte.avenant.missionsAjoutees])],
  },
  avenant: { ...avenantVierge, signes: contexte.avenant.signes + 1 },
});
