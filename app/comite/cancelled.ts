import { dateLongue } from "#app/format.ts";
import { seanceAnnulee } from "#workflows/comite/session-outcome.ts";
import { contexteDe, type Dossier } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import { finitLExamen } from "#workflows/instruction/ends.ts";

const seanceDu = (jour: string) => `La séance du comité de validation prévue le ${dateLongue(jour)}`;

/**
 * « La séance du comité de validation prévue le 3 décembre 2026 n’a plus lieu. », for those told of the fact that ended
 * the examination before that day; that it is held after all, when a decision withdrawn gives it back. Nothing otherwise.
 */
export function seanceChangee(fait: Fait, apres: Dossier): string {
  if (finitLExamen(fait.type)) {
    const annulee = seanceAnnulee(apres);
    const dejaDit = seanceAnnulee({ faits: apres.faits.slice(0, -1) }) !== null;
    return annulee && !dejaDit ? `${seanceDu(annulee.seanceLe)} n’a plus lieu.` : "";
  }
  const { comite } = contexteDe(apres);
  return fait.type === "DecisionRetiree" && comite && !comite.tenu && comite.seanceLe >= fait.le
    ? `${seanceDu(comite.seanceLe)} est maintenue.`
    : "";
}
