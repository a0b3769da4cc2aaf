import { and, asc, desc, eq, ilike, or, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import { courriels } from "../schema/journal.ts";
import { affectations, organisations, utilisateurs } from "../schema/people.ts";

export type Fonction = (typeof affectations.$inferSelect)["fonction"];

/** How much the register holds, in one statement. */
export async function comptes(db: Db) {
  const nombre = (table: typeof dossiers | typeof utilisateurs | typeof organisations) =>
    sql<number>`(select count(*) from ${table})`.mapWith(Number);
  const [ligne] = await db
    .select({
      dossiers: nombre(dossiers),
      personnes: nombre(utilisateurs),
      organismes: nombre(organisations),
      enAttente: sql<number>`count(*) filter (where ${courriels.etat} = 'attente')`.mapWith(Number),
      enEchec: sql<number>`count(*) filter (where ${courriels.etat} = 'echec')`.mapWith(Number),
    })
    .from(courriels);
  return ligne ?? { dossiers: 0, personnes: 0, organismes: 0, enAttente: 0, enEchec: 0 };
}

const contient = (texte: string) => `%${texte.replace(/[\\%_]/g, "\\$&")}%`;

/** People whose address or name holds the text. At most `max`. */
export const chercherPersonnes = (db: Db, texte: string, max: number) =>
  db
    .select({ id: utilisateurs.id, nom: utilisateurs.name, courriel: utilisateurs.email })
    .from(utilisateurs)
    .where(or(ilike(utilisateurs.email, contient(texte)), ilike(utilisateurs.name, contient(texte))))
    .orderBy(asc(utilisateurs.email))
    .limit(max);

export const personneParId = async (db: Db, id: string) =>
  (
    await db
      .select({
        id: utilisateurs.id,
        nom: utilisateurs.name,
        courriel: utilisateurs.email,
        depuis: utilisateurs.createdAt,
      })
      .from(utilisateurs)
      .where(eq(utilisateurs.id, id))
  )[0];

/** The functions somebody holds, with the body of each. */
export const fonctionsDeLaPersonne = (db: Db, utilisateurId: string) =>
  db
    .select({
      organisationId: organisations.id,
      organisme: organisations.nom,
      corps: organisations.corps,
      fonction: affectations.fonction,
    })
    .from(affectations)
    .innerJoin(organisations, eq(organisations.id, affectations.organisationId))
    .where(eq(affectations.utilisateurId, utilisateurId))
    .orderBy(asc(organisations.nom), asc(affectations.fonction));

type Affectation = { readonly utilisateurId: string; readonly organisationId: string; readonly fonction: Fonction };

export async function donnerFonction(db: Db, affectation: Affectation): Promise<void> {
  await db.insert(affectations).values(affectation).onConflictDoNothing();
}

/** Withdraws a function. False, and nothing withdrawn, when nobody would be left to administer the service. */
export const retirerFonction = (db: Db, { utilisateurId, organisationId, fonction }: Affectation): Promise<boolean> =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const admins = await tx
      .select({
        utilisateurId: affectations.utilisateurId,
        organisationId: affectations.organisationId,
        fonction: affectations.fonction,
      })
      .from(affectations)
      .innerJoin(organisations, eq(organisations.id, affectations.organisationId))
      .where(eq(organisations.corps, "admin"))
      .for("update", { of: affectations });
    const estRetiree = (autre: Affectation) =>
      autre.utilisateurId === utilisateurId && autre.organisationId === organisationId && autre.fonction === fonction;
    if (admins.length > 0 && admins.every(estRetiree)) return false;
    await tx
      .delete(affectations)
      .where(
        and(
          eq(affectations.utilisateurId, utilisateurId),
          eq(affectations.organisationId, organisationId),
          eq(affectations.fonction, fonction),
        ),
      );
    return true;
  });

/** The last letters of the outbox, those that wait or failed included. */
export const derniersCourriels = (db: Db, max: number) =>
  db
    .select({
      id: courriels.id,
      dossierId: courriels.dossierId,
      destinataire: courriels.destinataire,
      sujet: courriels.sujet,
      etat: courriels.etat,
      essais: courriels.essais,
      prochainEssai: courriels.prochainEssai,
      envoyeLe: courriels.envoyeLe,
      erreur: courriels.erreur,
    })
    .from(courriels)
    .orderBy(desc(sql`coalesce(${courriels.envoyeLe}, ${courriels.prochainEssai})`), asc(courriels.id))
    .limit(max);

export const courrielParId = async (db: Db, id: string) =>
  (
    await db
      .select({ destinataire: courriels.destinataire, sujet: courriels.sujet, texte: courriels.texte })
      .from(courriels)
      .where(eq(courriels.id, id))
  )[0];
