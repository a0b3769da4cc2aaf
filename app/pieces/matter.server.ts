import type { Ouvert } from "#app/dossier/load.server.ts";
import type { Ligne } from "#db/journal.ts";
import { papierDuDossier } from "#db/queries/letterheads.ts";
import { contexteDe, rejouer } from "#workflows/dossier.ts";
import type { Fait } from "#workflows/fact.ts";
import { aSaPiece } from "#workflows/pieces/pieces.ts";
import type { Depot, Matiere } from "./paper.ts";

const estUnDepot = (fait: Fait): fait is Depot =>
  fait.type === "LettreIntentionDeposee" || fait.type === "ProjetDeSanteDepose";

/**
 * What the paper of an act is written from, and the place of the last act it says something of; null for an act
 * without a paper. It never speaks of what came later, but for one thing: completeness stated on a deposit, from which
 * its acknowledgement knows the date at which silence validates.
 */
export async function matiereDe(
  { db, id, dossier: { faits } }: Pick<Ouvert, "db" | "id" | "dossier">,
  { version, inscritLe }: Pick<Ligne, "version" | "inscritLe">,
) {
  const fait = faits[version - 1];
  const depot = faits.slice(0, version).findLast(estUnDepot);
  if (!fait || !depot || !aSaPiece(fait)) return null;
  const jusqua = estUnDepot(fait) ? placeDuDelai(faits, version) : version;
  const papier = await papierDuDossier(db, id, inscritLe);
  const contexte = contexteDe(rejouer(faits.slice(0, jusqua)));
  const avant = contexteDe(rejouer(faits.slice(0, version - 1)));
  return { matiere: { fait, depot, contexte, avant, papier } satisfies Matiere, jusqua };
}

/** The act by which the delay of a deposit is known: the deposit itself, or completeness stated on it afterwards. */
function placeDuDelai(faits: readonly Fait[], version: number): number {
  const suite = faits.slice(version);
  const rang = suite.findIndex((fait) => fait.type === "CompletudeConstatee" || estUnDepot(fait));
  return suite[rang]?.type === "CompletudeConstatee" ? version + rang + 1 : version;
}
