import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { DateCivile } from "#workflows/civil-date.ts";
import type { Db } from "../connection.ts";
import { retenue } from "../retained.ts";
import { dossiers } from "../schema/files.ts";
import { organisations, utilisateurs } from "../schema/people.ts";
import { delegations } from "../schema/rooms.ts";
import { competentPour } from "./competent.ts";
import { delegationEnCours, fonctionDeleguee } from "./posts.ts";

export type DelegationInscrite = typeof delegations.$inferSelect;

/** Whether the signature of a body of this kind can be delegated. */
export const seDelegue = (corps: (typeof organisations.$inferSelect)["corps"]): boolean =>
  fonctionDeleguee(corps) !== undefined;

/** The delegations by which a person signs on one file, on this civil day of Paris. */
export const delegationsSur = (db: Db, utilisateurId: string, dossierId: string, aujourdhui: DateCivile) =>
  retenue(db, "delegations_sur", SUR).execute({ utilisateurId, dossierId, aujourdhui });

const SUR = (db: Db) =>
  db
    .select({
      corps: organisations.corps,
      delegant: delegations.delegant,
      acte: delegations.acte,
      du: delegations.du,
      au: delegations.au,
    })
    .from(delegations)
    .innerJoin(organisations, eq(organisations.id, delegations.organisationId))
    .innerJoin(dossiers, eq(dossiers.id, sql.placeholder("dossierId")))
    .where(
      and(
        eq(delegations.delegataireId, sql.placeholder("utilisateurId")),
        delegationEnCours(sql.placeholder("aujourdhui")),
        competentPour(),
      ),
    )
    .orderBy(asc(delegations.inscriteLe));

/** The delegations of a body that are not taken back, newest first, with the name of who received them. */
export const delegationsDe = (db: Db, organisationId: string) =>
  db
    .select({
      id: delegations.id,
      delegataire: utilisateurs.name,
      delegant: delegations.delegant,
      acte: delegations.acte,
      du: delegations.du,
      au: delegations.au,
    })
    .from(delegations)
    .innerJoin(utilisateurs, eq(utilisateurs.id, delegations.delegataireId))
    .where(and(eq(delegations.organisationId, organisationId), isNull(delegations.retireeLe)))
    .orderBy(asc(delegations.du), asc(delegations.id));

/** Those a person has received and nobody took back, the last to end first, with the body they sign for. */
export const delegationsRecues = (db: Db, utilisateurId: string) =>
  db
    .select({
      id: delegations.id,
      organisationId: organisations.id,
      organisme: organisations.nom,
      corps: organisations.corps,
      territoires: organisations.territoires,
      delegant: delegations.delegant,
      acte: delegations.acte,
      du: delegations.du,
      au: delegations.au,
    })
    .from(delegations)
    .innerJoin(organisations, eq(organisations.id, delegations.organisationId))
    .where(and(eq(delegations.delegataireId, utilisateurId), isNull(delegations.retireeLe)))
    .orderBy(desc(delegations.au), asc(delegations.id));

/** Writes a delegation down. The same identifier writes it once: undefined when it was there. */
export async function inscrireDelegation(
  db: Db,
  delegation: typeof delegations.$inferInsert,
): Promise<DelegationInscrite | undefined> {
  const [inscrite] = await db
    .insert(delegations)
    .values(delegation)
    .onConflictDoNothing({ target: delegations.id })
    .returning();
  return inscrite;
}

/** Takes a delegation back, now: what was signed under it stands. Undefined when there was none to take back. */
export async function retirerDelegation(
  db: Db,
  organisationId: string,
  id: string,
  instant = new Date(),
): Promise<DelegationInscrite | undefined> {
  const [retiree] = await db
    .update(delegations)
    .set({ retireeLe: instant })
    .where(and(eq(delegations.id, id), eq(delegations.organisationId, organisationId), isNull(delegations.retireeLe)))
    .returning();
  return retiree;
}
