import { actesAide } from "#app/aide-au-demarrage/actes.ts";
import { actesAvenant } from "#app/avenant/actes.ts";
import { actesComite } from "#app/comite/actes.ts";
import { actesContrat } from "#app/contrat/actes.ts";
import { actesCrise } from "#app/crise/actes.ts";
import { actesDialogue } from "#app/dialogue/actes.ts";
import { actesDuDossier } from "#app/dossier/actes.ts";
import { actesExecution } from "#app/execution/actes.ts";
import { actesLettre } from "#app/lettre-intention/actes.ts";
import { actesMissions } from "#app/missions/actes.ts";
import { actesProjet } from "#app/projet-de-sante/actes.ts";
import { actesRetrait } from "#app/retrait/actes.ts";
import type { TypeDeFait } from "#workflows/fact.ts";
import type { Acte, Actes } from "./acte.ts";

/** Every act in French, one folder each; a fact without its words does not compile. */
export const ACTES: Actes<TypeDeFait> = {
  ...actesDuDossier,
  ...actesLettre,
  ...actesProjet,
  ...actesRetrait,
  ...actesComite,
  ...actesAide,
  ...actesContrat,
  ...actesMissions,
  ...actesDialogue,
  ...actesAvenant,
  ...actesCrise,
  ...actesExecution,
};

export const acteDe = <T extends TypeDeFait>(type: T): Acte<T> => ACTES[type];
