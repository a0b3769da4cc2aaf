import { type DateCivile, plusMois } from "../civil-date.ts";
import { type Dossier, estDans } from "../dossier.ts";
import type { Echeance } from "../echeances.ts";
import type { Contexte } from "../parcours/context.ts";
import { delaiDuProjet } from "../projet-de-sante/memory.ts";
import type { Regles } from "../regles/regles.ts";
import type { NouvelExamen } from "./memory.ts";

/** Until when it is prudent to decide again: inclusive; `ancien` when it is the last day of the two months that ran. */
export type Prudence = { readonly dernierJour: DateCivile; readonly ancien: boolean };

/**
 * No text seen says whether the two months run again after a withdrawal: until when to answer the projet de santé
 * without taking that risk. The last day of the delay that ran before the decision, when it is not past on the day of
 * the withdrawal; otherwise two months from that day. Null for a letter of intent, which the law gives no delay.
 * Indicative: choice of this service, to verify; nothing follows from it.
 */
export function prudence({ decision, depuisLe, ancienDelai }: NouvelExamen, regles: Regles): Prudence | null {
  if (decision === "LettreIntentionValidee" || decision === "LettreIntentionRefusee") return null;
  const ancien = ancienDelai && delaiDuProjet(ancienDelai, regles);
  return ancien && ancien.dernierJour >= depuisLe
    ? { dernierJour: ancien.dernierJour, ancien: true }
    : { dernierJour: plusMois(depuisLe, regles.oppositionMois.valeur), ancien: false };
}

/** The date by which it is prudent to decide again, while the examination a withdrawal opened goes on. */
export function echeancesRetrait(
  dossier: Dossier,
  { retrait: { nouvelExamen } }: Contexte,
  regles: Regles,
): Echeance[] {
  const examine =
    estDans(dossier, { projetDeSante: "enInstruction" }) || estDans(dossier, { projetDeSante: "aCorriger" });
  const terme = nouvelExamen && examine ? prudence(nouvelExamen, regles) : null;
  if (!nouvelExamen || !terme) return [];
  return [
    {
      code: "nouvelExamen",
      libelle: terme.ancien
        ? "Par prudence, répondre avant le terme de l’ancien délai"
        : "Par prudence, répondre comme si le délai repartait du retrait",
      main: "ars",
      debutLe: nouvelExamen.depuisLe,
      dernierJour: terme.dernierJour,
      nature: "indicative",
      base: {
        source: "Choix de ce service, qui ne connaît aucun texte réglant les délais après un retrait",
        statut: "a-verifier",
      },
    },
  ];
}
