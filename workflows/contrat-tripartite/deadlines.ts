import { plusJours } from "../civil-date.ts";
import type { Dossier } from "../dossier.ts";
import { estDans } from "../dossier.ts";
import type { Echeance } from "../echeances.ts";
import type { Contexte } from "../parcours/context.ts";
import type { Regles } from "../regles/regles.ts";

/** The end of the contract; a contract under notice ends earlier, and says so in `execution`. */
export function echeancesContrat(dossier: Dossier, { contrat }: Contexte, regles: Regles): Echeance[] {
  if (!estDans(dossier, "enVigueur") || !contrat.signeLe || !contrat.termeLe) return [];
  const { source, statut } = regles.contratAnnees;
  return [
    {
      code: "terme",
      libelle: "Terme du contrat",
      main: "cpam",
      debutLe: contrat.signeLe,
      // The contract ends on its last anniversary: the day before is the last one it lasts.
      dernierJour: plusJours(contrat.termeLe, -1),
      nature: "contractuelle",
      base: { source, statut },
      auTerme: { type: "ContratEchu", le: contrat.termeLe },
    },
  ];
}
