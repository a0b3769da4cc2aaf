import { plusJours } from "../civil-date.ts";
import { type Dossier, estDans } from "../dossier.ts";
import type { Echeance } from "../echeances.ts";
import type { Contexte } from "../parcours/context.ts";

export function echeancesExecution(dossier: Dossier, { execution }: Contexte): Echeance[] {
  const liste: Echeance[] = [];
  const depuis = dossier.faits.at(-1)?.le ?? "";
  if (
    estDans(dossier, { enVigueur: { execution: "manquement" } }) &&
    execution.observationsAvantLe &&
    !execution.observationsLe
  ) {
    liste.push({
      code: "observations",
      libelle: "Observations de la CPTS",
      main: "porteur",
      debutLe: execution.constateLe ?? depuis,
      dernierJour: execution.observationsAvantLe,
      nature: "contractuelle",
      base: { source: "Contrat tripartite, procédure contradictoire", statut: "a-verifier" },
    });
  }
  if (execution.effetDenonciationLe && estDans(dossier, { enVigueur: { execution: "preavis" } })) {
    liste.push({
      code: "preavis",
      libelle: "Fin du contrat dénoncé par la CPTS",
      main: "systeme",
      debutLe: depuis,
      dernierJour: plusJours(execution.effetDenonciationLe, -1),
      nature: "contractuelle",
      base: { source: "Contrat tripartite, dénonciation", statut: "a-verifier" },
      auTerme: { type: "ContratEchu", le: execution.effetDenonciationLe },
    });
  }
  return liste;
}
