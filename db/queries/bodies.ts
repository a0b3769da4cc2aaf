import { asc, count, eq } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { affectations, organisations, utilisateurs } from "../schema/people.ts";
import { suivreLOrganisme } from "./letterheads.ts";

export type Organisation = typeof organisations.$inferSelect;

/** Every body, with the number of functions held there. */
export const listerOrganismes = (db: Db) =>
  db
    .select({
      id: organisations.id,
      corps: organisations.corps,
      nom: organisations.nom,
      territoires: organisations.territoires,
      courriel: organisations.courriel,
      fonctions: count(affectations.utilisateurId),
    })
    .from(organisations)
    .leftJoin(affectations, eq(affectations.organisationId, organisations.id))
    .groupBy(organisations.id)
    .orderBy(asc(organisations.corps), asc(organisations.nom));

export const organismeParId = async (db: Db, id: string): Promise<Organisation | undefined> =>
  (await db.select().from(organisations).where(eq(organisations.id, id)))[0];

/** Who holds a function in a body. */
export const agentsDeLOrganisme = (db: Db, organisationId: string) =>
  db
    .select({
      id: utilisateurs.id,
      nom: utilisateurs.name,
      courriel: utilisateurs.email,
      fonction: affectations.fonction,
    })
    .from(affectations)
    .innerJoin(utilisateurs, eq(utilisateurs.id, affectations.utilisateurId))
    .where(eq(affectations.organisationId, organisationId))
    .orderBy(asc(utilisateurs.name), asc(affectations.fonction));

/** The body that runs the service: whom the public pages name. */
export const exploitants = (db: Db) =>
  db
    .select({
      nom: organisations.nom,
      adresse: organisations.adresse,
      telephone: organisations.telephone,
      courriel: organisations.courriel,
    })
    .from(organisations)
    .where(eq(organisations.corps, "admin"))
    .orderBy(asc(organisations.nom));

/** Adds a body. False when this form was already sent. */
export async function ajouterOrganisme(db: Db, organisme: Organisation): Promise<boolean> {
  const ajoutes = await db
    .insert(organisations)
    .values(organisme)
    .onConflictDoNothing()
    .returning({ id: organisations.id });
  return ajoutes.length > 0;
}

/**
 * Corrects a body; what kind of body it is never changes. The letters an ARS has already written keep its former name
 * and address: its paper follows in a new version.
 */
export const corrigerOrganisme = (
  db: Db,
  id: string,
  fiche: Omit<Organisation, "id" | "corps">,
  par: { readonly id: string; readonly nom: string },
): Promise<void> =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const [avant] = await tx.select().from(organisations).where(eq(organisations.id, id)).for("update");
    if (!avant) return;
    await tx.update(organisations).set(fiche).where(eq(organisations.id, id));
    if (avant.corps === "ars") await suivreLOrganisme(tx, { avant, apres: fiche }, par);
  });
