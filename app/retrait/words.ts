import { dateLongue } from "#app/format.ts";
import { type Contexte, reglesDuDossier } from "#workflows/parcours/context.ts";
import { prudence } from "#workflows/retrait/deadlines.ts";
import type { DecisionRetirable } from "#workflows/retrait/events.ts";
import type { DecisionPrise, NouvelExamen } from "#workflows/retrait/memory.ts";

/** « la décision du 15 mars 2026 qui valide le projet de santé »: a decision as the sentence that withdraws it names it. */
export const decisionDite = ({ decision, decisionDu }: DecisionPrise): string =>
  DITES[decision].replace("{le}", dateLongue(decisionDu));

const DITES: Record<DecisionRetirable, string> = {
  LettreIntentionValidee: "la décision du {le} qui valide la lettre d’intention",
  LettreIntentionRefusee: "la décision du {le} qui refuse la lettre d’intention",
  ProjetDeSanteValide: "la décision du {le} qui valide le projet de santé",
  ProjetDeSanteReputeValide: "la validation tacite du projet de santé intervenue le {le}",
  OppositionNotifiee: "l’opposition du {le} au projet de santé",
};

/** « Opposition au projet de santé retirée », as the journal says it. */
export const RETIREE: Record<DecisionRetirable, string> = {
  LettreIntentionValidee: "Validation de la lettre d’intention retirée",
  LettreIntentionRefusee: "Refus de la lettre d’intention retiré",
  ProjetDeSanteValide: "Validation du projet de santé retirée",
  ProjetDeSanteReputeValide: "Validation tacite du projet de santé retirée",
  OppositionNotifiee: "Opposition au projet de santé retirée",
};

/** What is examined again once the decision is withdrawn. */
export const examenDe = (decision: DecisionRetirable): string =>
  decision === "LettreIntentionValidee" || decision === "LettreIntentionRefusee"
    ? "de la lettre d’intention"
    : "du projet de santé";

/** Where the delays of an examination stand after a withdrawal; undefined when none was opened again. */
export function sansTerme(contexte: Contexte): string | undefined {
  const { nouvelExamen } = contexte.retrait;
  return nouvelExamen
    ? `Depuis le retrait du ${dateLongue(nouvelExamen.depuisLe)}, ${delaiApresRetrait(nouvelExamen, contexte)}`
    : undefined;
}

/** No text seen settles whether two months run again: the sentence says so, and until when it is prudent to decide. */
export function delaiApresRetrait(examen: NouvelExamen, contexte: Contexte): string {
  const terme = prudence(examen, reglesDuDossier(contexte));
  const jour = terme
    ? `au plus tard le ${dateLongue(terme.dernierJour)}${terme.ancien ? ", terme de l’ancien délai" : ", comme si le délai repartait du retrait"}`
    : "sans attendre";
  return `ce service ne compte aucun délai, car il ne connaît aucun texte qui dise s’il en court un de nouveau (à vérifier). Par prudence, l’ARS est invitée à décider ${jour}.`;
}
