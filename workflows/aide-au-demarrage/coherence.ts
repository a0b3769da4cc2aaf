import type { Erreurs } from "../coherence.ts";
import type { Fait } from "../fact.ts";
import type { Contexte } from "../parcours/context.ts";
import type { MemoireAide } from "./memory.ts";

/** Whether a grant of so many cents is less than what was asked: a refusal in part, that is motivated and may be contested. */
export const accordeMoins = ({ demande }: Pick<MemoireAide, "demande">, montant: number): boolean =>
  demande !== null && montant < demande.montant;

/** What is refused in part says why. */
export function coherenceAide(fait: Fait, { aide }: Contexte): Erreurs {
  if (fait.type !== "AideAuDemarrageAccordee" || fait.motivation || !accordeMoins(aide, fait.montant)) return {};
  return { motivation: "Le montant accordé est inférieur au montant demandé\u00a0: dites pourquoi." };
}
