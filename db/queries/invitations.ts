import { randomUUID } from "node:crypto";
import { and, asc, count, eq, isNull, ne } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { dossiers, equipes, invitations } from "../schema/files.ts";
import { courriels } from "../schema/journal.ts";
import { utilisateurs } from "../schema/people.ts";
import type { RoleDonne } from "./team.ts";

const enAttente = (dossierId: string) => and(eq(invitations.dossierId, dossierId), isNull(invitations.accepteeLe));

/** The invitations nobody has answered yet, expired ones included. */
export const invitationsEnAttente = (db: Db, dossierId: string) =>
  db
    .select({
      id: invitations.id,
      courriel: invitations.courriel,
      role: invitations.role,
      expireLe: invitations.expireLe,
      invitePar: utilisateurs.name,
    })
    .from(invitations)
    .innerJoin(utilisateurs, eq(utilisateurs.id, invitations.inviteParId))
    .where(enAttente(dossierId))
    .orderBy(asc(invitations.courriel));

export async function nombreEnAttente(db: Db, dossierId: string): Promise<number> {
  const [ligne] = await db.select({ total: count() }).from(invitations).where(enAttente(dossierId));
  return ligne?.total ?? 0;
}

/** An invitation of this file still waiting for its answer. */
export const invitationEnAttente = async (db: Db, dossierId: string, id: string) =>
  (
    await db
      .select({ courriel: invitations.courriel, role: invitations.role })
      .from(invitations)
      .where(and(enAttente(dossierId), eq(invitations.id, id)))
  )[0];

export const estDeLEquipe = async (db: Db, dossierId: string, courriel: string): Promise<boolean> =>
  (
    await db
      .select({ id: equipes.utilisateurId })
      .from(equipes)
      .innerJoin(utilisateurs, eq(utilisateurs.id, equipes.utilisateurId))
      .where(and(eq(equipes.dossierId, dossierId), eq(utilisateurs.email, courriel)))
  ).length > 0;

export type NouvelleInvitation = {
  readonly id: string;
  readonly dossierId: string;
  readonly courriel: string;
  readonly role: RoleDonne;
  readonly empreinte: string;
  readonly inviteParId: string;
  readonly expireLe: Date;
};
const cleDuCourriel = (invitationId: string) => `invitation:${invitationId}`;

/**
 * Invites an address, or invites it again: one link per address and file, the newest. The letter leaves with the
 * invitation, in one transaction. False when this very form was already sent: nothing is written twice.
 */
export const inviter = (
  db: Db,
  invitation: NouvelleInvitation,
  lettre: { sujet: string; texte: string },
  instant: Date,
): Promise<boolean> =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const { dossierId, courriel } = invitation;
    const cible = and(eq(invitations.dossierId, dossierId), eq(invitations.courriel, courriel));
    const [precedente] = await tx.select({ id: invitations.id }).from(invitations).where(cible).for("update");
    const ligne = { ...invitation, creeLe: instant, accepteeLe: null };
    const ecrites = await tx
      .insert(invitations)
      .values(ligne)
      .onConflictDoUpdate({
        target: [invitations.dossierId, invitations.courriel],
        set: ligne,
        setWhere: ne(invitations.id, invitation.id),
      })
      .returning({ id: invitations.id });
    if (ecrites.length === 0) return false;
    if (precedente) await retirerLettre(tx, precedente.id);
    const cle = cleDuCourriel(invitation.id);
    await tx.insert(courriels).values({ id: randomUUID(), cle, dossierId, destinataire: courriel, ...lettre });
    return true;
  });

/** Withdraws an invitation; its letter too, when it has not left yet. False when it no longer waits for an answer. */
export const annulerInvitation = (db: Db, dossierId: string, id: string): Promise<boolean> =>
  db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const cible = and(enAttente(dossierId), eq(invitations.id, id));
    const annulees = await tx.delete(invitations).where(cible).returning({ id: invitations.id });
    if (annulees.length > 0) await retirerLettre(tx, id);
    return annulees.length > 0;
  });

const retirerLettre = (tx: Db, invitationId: string) =>
  tx.delete(courriels).where(and(eq(courriels.cle, cleDuCourriel(invitationId)), eq(courriels.etat, "attente")));

/** What a link opens: the invitation whose secret has this fingerprint. `verrou` holds it until the transaction ends. */
export async function invitationDuLien(db: Db, empreinte: string, { verrou = false } = {}) {
  const requete = db
    .select({
      id: invitations.id,
      dossierId: invitations.dossierId,
      dossier: dossiers.nom,
      courriel: invitations.courriel,
      role: invitations.role,
      invitePar: utilisateurs.name,
      expireLe: invitations.expireLe,
      accepteeLe: invitations.accepteeLe,
    })
    .from(invitations)
    .innerJoin(dossiers, eq(dossiers.id, invitations.dossierId))
    .innerJoin(utilisateurs, eq(utilisateurs.id, invitations.inviteParId))
    .where(eq(invitations.empreinte, empreinte));
  const [invitation] = verrou ? await requete.for("update", { of: invitations }) : await requete;
  return invitation;
}

/** Notes that an invitation has been answered. */
export async function marquerAcceptee(db: Db, id: string, instant: Date): Promise<void> {
  await db.update(invitations).set({ accepteeLe: instant }).where(eq(invitations.id, id));
}
