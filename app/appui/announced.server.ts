import type { Db } from "#db/connection.ts";
import { type OffreDAppui, offresDe } from "#db/queries/support-offers.ts";
import { repondreAvant } from "#workflows/appui/routing.ts";
import type { ObjetDAppui } from "#workflows/appui/subjects.ts";
import { type DateCivile, jourAParis } from "#workflows/civil-date.ts";

type Saisine = { readonly organisationId: string; readonly objet: ObjetDAppui };

/** The delays that count for a question: that of the offer it asks for when it names one, otherwise all of the subject. */
export const delaisPour = (offres: readonly OffreDAppui[], offreId: string | null): readonly number[] => {
  const demandee = offres.find(({ id }) => id === offreId);
  return (demandee ? [demandee] : offres).map(({ delaiJours }) => delaiJours);
};

/**
 * The day an answer is announced for, of a question put to a body at this instant: from what its catalogue says of the
 * offer asked for, otherwise of the subject.
 */
export async function jourAnnonce(
  db: Db,
  { organisationId, objet }: Saisine,
  instant: Date,
  offreId: string | null = null,
): Promise<DateCivile> {
  const offres = (await offresDe(db, [organisationId])).filter((offre) => offre.objet === objet);
  return repondreAvant(jourAParis(instant), delaisPour(offres, offreId));
}
