import type { Db } from "#db/connection.ts";
import { issuesDesSeances } from "#db/queries/sessions.ts";
import type { IssueDeLaSeance } from "#workflows/comite/session-outcome.ts";

type Ligne = { readonly id: string; readonly dossierId: string; readonly version: number; readonly type: string };

const MOTS: Partial<Record<IssueDeLaSeance, string>> = {
  deplacee: "Remplacée par une autre séance",
  annulee: "La séance n’a plus lieu",
};

/** What is no longer true of the sessions these lines announce, by line: « La séance n’a plus lieu ». */
export async function seancesChangees(db: Db, lignes: readonly Ligne[]): Promise<Map<string, string>> {
  const annonces = lignes.filter(({ type }) => type === "ComiteConvoque");
  const issues = await issuesDesSeances(db, annonces);
  return new Map(
    annonces.flatMap(({ id }, rang) => {
      const issue = issues[rang];
      const mots = issue && MOTS[issue];
      return mots ? [[id, mots] as const] : [];
    }),
  );
}
