import type { Dossier } from "../dossier.ts";
import type { Fait, FaitDe } from "../fact.ts";
import { finitLExamen } from "../instruction/ends.ts";

/**
 * What became of a session convened: to come or to be written, held, given another day; cancelled when the examination
 * ended before its day, and without minutes when it ended later.
 */
export type IssueDeLaSeance = "prevue" | "tenue" | "deplacee" | "annulee" | "sansCompteRendu";

/**
 * What became of a session, from the facts that follow its convocation, oldest first. A decision withdrawn gives it
 * back; after another deposit nothing does.
 */
export function issueDeLaSeance({ seanceLe }: FaitDe<"ComiteConvoque">, suite: readonly Fait[]): IssueDeLaSeance {
  let issue: IssueDeLaSeance = "prevue";
  for (const { type, le } of suite) {
    if (issue === "prevue") {
      if (type === "ComiteTenu") return "tenue";
      if (type === "ComiteConvoque") return "deplacee";
      if (finitLExamen(type)) issue = le < seanceLe ? "annulee" : "sansCompteRendu";
    } else if (type === "DecisionRetiree") issue = "prevue";
    else if (type === "LettreIntentionDeposee" || type === "ProjetDeSanteDepose") return issue;
  }
  return issue;
}

/** The last session convened on a file, and what became of it; null when none ever was. */
export function derniereSeance({ faits }: Pick<Dossier, "faits">) {
  const rang = faits.findLastIndex(({ type }) => type === "ComiteConvoque");
  const seance = faits[rang];
  if (seance?.type !== "ComiteConvoque") return null;
  return { seance, issue: issueDeLaSeance(seance, faits.slice(rang + 1)) };
}

/** The last session convened on a file, when the end of the examination cancelled it; null otherwise. */
export function seanceAnnulee(dossier: Pick<Dossier, "faits">): FaitDe<"ComiteConvoque"> | null {
  const derniere = derniereSeance(dossier);
  return derniere?.issue === "annulee" ? derniere.seance : null;
}
