import type { DateCivile } from "./civil-date.ts";
import { contexteDe, type Dossier } from "./dossier.ts";
import type { TypeDeFait } from "./fact.ts";
import { prochaineEcheanceDe } from "./next-deadline.ts";
import { reglesDuDossier } from "./parcours/context.ts";
import { dernierJourDuRetrait } from "./retrait/law.ts";

/** Until when a decision is worth signing: the day, inclusive, and what it is the last day of. */
export type TermeDeSignature = { readonly libelle: string; readonly dernierJour: DateCivile };

/**
 * The last day of a decision prepared by the ARS: the four months of a withdrawal, the date of the ARS for an answer to
 * a deposit. Null when no date is known, which is so of a grant.
 */
export function termeDeSignature(dossier: Dossier, type: TypeDeFait): TermeDeSignature | null {
  const contexte = contexteDe(dossier);
  const { derniere } = contexte.retrait;
  if (type === "DecisionRetiree")
    return (
      derniere && {
        libelle: "Retrait d’une décision illégale",
        dernierJour: dernierJourDuRetrait(derniere.decisionDu, reglesDuDossier(contexte)),
      }
    );
  if (type === "AideAuDemarrageAccordee" || type === "AideAuDemarrageRefusee") return null;
  return prochaineEcheanceDe(dossier, "ars");
}
