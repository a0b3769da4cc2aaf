import type { Erreurs } from "../coherence.ts";
import type { Fait, FaitDe } from "../fact.ts";
import { type Contexte, reglesDuDossier } from "../parcours/context.ts";
import type { Regles } from "../regles/regles.ts";
import { creeDesDroits, dernierJourDuRetrait } from "./law.ts";

type Retrait = FaitDe<"DecisionRetiree">;

/** The conditions of a withdrawal: its ground, its four months, what the CPTS was able to say before. */
export function coherenceRetrait(fait: Fait, contexte: Contexte): Erreurs {
  if (fait.type !== "DecisionRetiree") return {};
  return { ...erreurDeFondement(fait, reglesDuDossier(contexte)), ...erreurDObservations(fait) };
}

function erreurDeFondement({ decision, decisionDu, fondement, le }: Retrait, regles: Regles): Erreurs {
  const droits = creeDesDroits(decision);
  if (fondement === "demandeDuBeneficiaire")
    return droits
      ? {}
      : {
          fondement:
            "Cette décision ne donne aucun droit à la CPTS : elle ne se retire que si elle est illégale (article L. 243-3 du code des relations entre le public et l’administration). Choisissez l’illégalité, ou attendez un nouveau dépôt.",
        };
  if (le <= dernierJourDuRetrait(decisionDu, regles)) return {};
  return {
    fondement: `Les ${regles.retraitMois.valeur} mois pour retirer une décision illégale sont passés (article ${droits ? "L. 242-1" : "L. 243-3"} du code des relations entre le public et l’administration). ${
      droits
        ? "Seule une demande de la CPTS, pour une décision plus favorable, permet encore de la retirer."
        : "La CPTS peut déposer un nouveau texte, que l’ARS examine."
    }`,
  };
}

function erreurDObservations({ decision, decisionDu, fondement, observationsDemandeesLe: jour, le }: Retrait): Erreurs {
  const refuser = (observationsDemandeesLe: string) => ({ observationsDemandeesLe });
  if (jour === undefined)
    return creeDesDroits(decision) && fondement === "illegalite"
      ? refuser(
          "Indiquez le jour où la CPTS a été invitée à présenter ses observations : une décision qui lui est favorable ne se retire qu’ensuite.",
        )
      : {};
  if (jour >= le) return refuser("Ce jour précède celui du retrait : la CPTS doit pouvoir répondre avant.");
  if (jour < decisionDu) return refuser("Ce jour ne peut pas précéder la décision à retirer.");
  return {};
}
