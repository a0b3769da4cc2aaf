import { and, asc, gte, inArray } from "drizzle-orm";
import { type IssueDeLaSeance, issueDeLaSeance } from "#workflows/comite/session-outcome.ts";
import type { Db } from "../connection.ts";
import { journal } from "../schema/journal.ts";

/** A convocation: on which file, and its place in the journal. */
type Convocation = { readonly dossierId: string; readonly version: number };

/**
 * What became of each session convened, in the order given; undefined for what is no convocation. Reads the journals of
 * their files once.
 */
export async function issuesDesSeances(
  db: Db,
  convocations: readonly Convocation[],
): Promise<(IssueDeLaSeance | undefined)[]> {
  if (convocations.length === 0) return [];
  const { dossierId, version, fait } = journal;
  const lignes = await db
    .select({ dossierId, version, fait })
    .from(journal)
    .where(
      and(
        inArray(dossierId, [...new Set(convocations.map((convocation) => convocation.dossierId))]),
        gte(version, Math.min(...convocations.map((convocation) => convocation.version))),
      ),
    )
    .orderBy(asc(dossierId), asc(version));
  return convocations.map((convocation) => {
    const suite = lignes.filter((ligne) => ligne.dossierId === convocation.dossierId);
    const rang = suite.findIndex((ligne) => ligne.version === convocation.version);
    const seance = suite[rang]?.fait;
    if (seance?.type !== "ComiteConvoque") return undefined;
    return issueDeLaSeance(
      seance,
      suite.slice(rang + 1).map((ligne) => ligne.fait),
    );
  });
}
