import { and, asc, eq, inArray } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { dossiers, equipes, type RoleEquipe } from "../schema/files.ts";
import { utilisateurs } from "../schema/people.ts";
import { annoncerDossier } from "./live.ts";

/** The roles a team gives by itself; carriers are designated by a legal act. */
export const ROLES_DONNES = ["coordinateur", "redacteur", "lecteur"] as const satisfies readonly RoleEquipe[];
export type RoleDonne = (typeof ROLES_DONNES)[number];

/** The name of a file, as the lists know it. */
export const nomDuDossier = async (db: Db, dossierId: string): Promise<string | undefined> =>
  (await db.select({ nom: dossiers.nom }).from(dossiers).where(eq(dossiers.id, dossierId)))[0]?.nom;

/** The members of a team with their address, for the team itself. */
export const membresDe = (db: Db, dossierId: string) =>
  db
    .select({
      id: utilisateurs.id,
      nom: utilisateurs.name,
      courriel: utilisateurs.email,
      role: equipes.role,
      perimetre: equipes.perimetre,
    })
    .from(equipes)
    .innerJoin(utilisateurs, eq(utilisateurs.id, equipes.utilisateurId))
    .where(eq(equipes.dossierId, dossierId))
    .orderBy(asc(utilisateurs.name));

/** The teams somebody belongs to. */
export const equipesDeLaPersonne = (db: Db, utilisateurId: string) =>
  db
    .select({ id: dossiers.id, nom: dossiers.nom, role: equipes.role })
    .from(equipes)
    .innerJoin(dossiers, eq(dossiers.id, equipes.dossierId))
    .where(eq(equipes.utilisateurId, utilisateurId))
    .orderBy(asc(dossiers.nom), asc(dossiers.id));

/** A member whose role the team may change or take away. */
const membreModifiable = (dossierId: string, utilisateurId: string) =>
  and(
    eq(equipes.dossierId, dossierId),
    eq(equipes.utilisateurId, utilisateurId),
    inArray(equipes.role, [...ROLES_DONNES]),
  );

/** Changes a team, and tells those who are writing, together: their pen follows. */
const modifierEquipe = (db: Db, dossierId: string, changer: (tx: Db) => PromiseLike<unknown[]>): Promise<boolean> =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const changes = await changer(tx);
    await annoncerDossier(tx, dossierId);
    return changes.length > 0;
  });

/**
 * Gives a role to a member, with the sections entrusted to them when they write (null for everywhere; the other roles
 * have no scope). False when there is no such member, or when only a legal act may change theirs.
 */
export async function changerRole(
  db: Db,
  dossierId: string,
  utilisateurId: string,
  role: RoleDonne,
  perimetre: readonly string[] | null = null,
): Promise<boolean> {
  const confie = role === "redacteur" && perimetre ? [...perimetre] : null;
  return modifierEquipe(db, dossierId, (tx) =>
    tx
      .update(equipes)
      .set({ role, perimetre: confie })
      .where(membreModifiable(dossierId, utilisateurId))
      .returning({ id: equipes.utilisateurId }),
  );
}

/** Takes a member out of the team; what they wrote stays. False as above. */
export const retirerMembre = (db: Db, dossierId: string, utilisateurId: string): Promise<boolean> =>
  modifierEquipe(db, dossierId, (tx) =>
    tx.delete(equipes).where(membreModifiable(dossierId, utilisateurId)).returning({ id: equipes.utilisateurId }),
  );

/** Brings somebody into the team; a member keeps the role they have. */
export async function rejoindre(db: Db, dossierId: string, utilisateurId: string, role: RoleEquipe): Promise<void> {
  await modifierEquipe(db, dossierId, (tx) =>
    tx.insert(equipes).values({ dossierId, utilisateurId, role }).onConflictDoNothing().returning(),
  );
}
