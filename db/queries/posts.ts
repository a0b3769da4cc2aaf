import { and, type Column, eq, isNull, type Placeholder, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
import { type DateCivile, jourAParis } from "#workflows/civil-date.ts";
import type { Db } from "../connection.ts";
import { affectations, organisations } from "../schema/people.ts";
import { delegations } from "../schema/rooms.ts";

export type Fonction = (typeof affectations.$inferSelect)["fonction"];
type Corps = (typeof organisations.$inferSelect)["corps"];

/** The function a delegation of signature stands for, body by body; nothing is delegated elsewhere. */
const DELEGUEE: Partial<Record<Corps, Fonction>> = { ars: "signataire", cpam: "direction" };
export const fonctionDeleguee = (corps: Corps): Fonction | undefined => DELEGUEE[corps];

/** Whether a delegation has effect on a civil day of Paris: between its two days, and not taken back. */
export const delegationEnCours = (jour: DateCivile | Placeholder): SQL | undefined =>
  and(isNull(delegations.retireeLe), sql`${jour}::date between ${delegations.du} and ${delegations.au}`);

/**
 * Where somebody works on a civil day of Paris: the functions they were given, and the bodies whose signature they
 * have received, which have no function of their own (`fonctionTenue`). `qui` is an identifier, or a column that holds
 * one. Nothing else says which bodies a person belongs to.
 */
export const postesDe = (
  db: Db,
  qui: string | Column | Placeholder,
  jour: DateCivile | Placeholder = jourAParis(new Date()),
) =>
  unionAll(
    db
      .select({
        organisationId: affectations.organisationId,
        fonction: sql<Fonction | null>`${affectations.fonction}`.as("fonction"),
      })
      .from(affectations)
      .where(eq(affectations.utilisateurId, qui)),
    db
      .select({ organisationId: delegations.organisationId, fonction: sql<Fonction | null>`null`.as("fonction") })
      .from(delegations)
      .where(and(eq(delegations.delegataireId, qui), delegationEnCours(jour))),
  ).as("postes");

/** The function held there; undefined for a delegation of a body that delegates nothing. */
export const fonctionTenue = (corps: Corps, fonction: Fonction | null): Fonction | undefined =>
  fonction ?? fonctionDeleguee(corps);

/** The bodies of a kind where somebody works today, and as what: each once a function. */
export async function organismesTenus(db: Db, personneId: string, corps: Corps) {
  const postes = postesDe(db, personneId);
  const tenus = await db
    .select({ id: organisations.id, fonction: postes.fonction })
    .from(postes)
    .innerJoin(organisations, eq(organisations.id, postes.organisationId))
    .where(eq(organisations.corps, corps))
    .orderBy(organisations.id);
  return tenus.map(({ id, fonction }) => ({ id, fonction: fonctionTenue(corps, fonction) }));
}
