import type { Actes, Situation } from "#app/actes/acte.ts";
import { citation, phrases } from "#app/actes/phrases.ts";
import { dateLongue, enMajuscule } from "#app/format.ts";
import { champsDuRetrait } from "./fields.ts";
import { decisionDite, delaiApresRetrait, examenDe, RETIREE, sansTerme } from "./words.ts";

/** What was begun of the contract stands on the validation, and is left behind with it. */
const contratLaisse = ({ contexte: { contrat, retrait } }: Situation): string | false =>
  contrat.missions.length > 0 &&
  retrait.derniere !== null &&
  (contrat.proposeLe
    ? "La demande d’adhésion et le texte de contrat proposé ne valent plus : ils seront à refaire après une nouvelle validation."
    : "La demande d’adhésion ne vaut plus : elle sera à refaire après une nouvelle validation.");

/** The ARS takes back one of its decisions: a separate act, with its own grounds. */
export const actesRetrait: Actes<"DecisionRetiree"> = {
  DecisionRetiree: {
    verbe: "Retirer une décision",
    passe: ({ decision }) => RETIREE[decision],
    effet: (situation) => {
      const { contexte, aujourdhui } = situation;
      const { derniere, clos } = contexte.retrait;
      if (!derniere) return "L’ARS reprend l’examen sur lequel elle avait décidé.";
      return phrases(
        `Vous retirez ${decisionDite(derniere)}. Elle disparaît pour l’avenir comme pour le passé, et l’examen ${examenDe(derniere.decision)} reprend.`,
        enMajuscule(
          delaiApresRetrait({ ...derniere, depuisLe: aujourdhui, ancienDelai: clos?.delai ?? null }, contexte),
        ),
        contratLaisse(situation),
        "Un retrait ne se retire pas.",
      );
    },
    champs: champsDuRetrait,
    recit: (fait) =>
      phrases(
        `${enMajuscule(decisionDite(fait))} est retirée ${fait.fondement === "illegalite" ? "parce qu’elle est illégale" : "à la demande de la CPTS"}.`,
        fait.observationsDemandeesLe &&
          `CPTS invitée à présenter ses observations le ${dateLongue(fait.observationsDemandeesLe)}.`,
        citation("Motivation", fait.motivation),
      ),
    suite: ({ contexte }) => {
      const decision = contexte.retrait.nouvelExamen?.decision;
      const contrat = decision === "ProjetDeSanteValide" || decision === "ProjetDeSanteReputeValide";
      return phrases(
        `En attente de l’ARS, qui reprend l’examen ${decision ? examenDe(decision) : "du dossier"} et décide de nouveau.`,
        sansTerme(contexte),
        contrat && "Une demande d’adhésion ou un contrat déjà préparés sont à refaire après une nouvelle validation.",
      );
    },
    grave: true,
  },
};
