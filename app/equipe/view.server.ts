import { randomUUID } from "node:crypto";
import { base } from "#app/base.server.ts";
import { introuvable, requireActeur } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { invitationsEnAttente } from "#db/queries/invitations.ts";
import { equipeDe } from "#db/queries/parties.ts";
import { membresDe, nomDuDossier } from "#db/queries/team.ts";
import type { RoleEquipe } from "#db/schema/files.ts";
import { NOM_QUALITE } from "#workflows/acteur.ts";
import { qualitePour } from "#workflows/permissions.ts";
import { jourEtHeure } from "./letter.ts";
import { peutModifier, regardSurEquipe } from "./rights.ts";
import { parRole } from "./roles.ts";
import { CHOIX_DE_MISSION, CHOIX_DE_SECTION, direPortee, porteeDe } from "./scope.ts";

type Membre = {
  readonly id: string;
  readonly nom: string;
  readonly role: RoleEquipe;
  readonly courriel?: string;
  /** Only the team knows what is entrusted to whom. */
  readonly perimetre?: readonly string[] | null;
};

/** The team page for this person: only what they may know of it. */
export async function vueDeLEquipe(request: Request, dossierId = "") {
  const acteur = await requireActeur(request, dossierId);
  const db = await base();
  const nom = await nomDuDossier(db, dossierId);
  if (nom === undefined) throw introuvable();
  const regard = regardSurEquipe(acteur.qualites);
  const membres: readonly Membre[] = regard === "noms" ? await equipeDe(db, dossierId) : await membresDe(db, dossierId);
  const { searchParams } = new URL(request.url);
  const choisi = membres.find(({ id, role }) => id === searchParams.get("membre") && peutModifier(regard, role));
  return {
    id: dossierId,
    nom,
    regard,
    cle: randomUUID(),
    fait: searchParams.get("fait"),
    peutDesigner: qualitePour("PorteurDesigne", acteur.qualites) !== undefined,
    membres: parRole(membres).map((membre) => ({
      id: membre.id,
      nom: membre.nom,
      role: NOM_QUALITE[membre.role],
      courriel: membre.courriel,
      confie: direPortee(membre.perimetre),
      modifiable: peutModifier(regard, membre.role),
      vous: membre.id === acteur.id,
    })),
    choisi: choisi && {
      id: choisi.id,
      nom: choisi.nom,
      role: choisi.role,
      vous: choisi.id === acteur.id,
      portee: porteeDe(choisi.perimetre ?? null),
    },
    confier: { missions: CHOIX_DE_MISSION, sections: CHOIX_DE_SECTION },
    invitations: regard === "noms" ? [] : await invitations(db, dossierId),
  };
}

async function invitations(db: Db, dossierId: string) {
  const maintenant = new Date();
  return (await invitationsEnAttente(db, dossierId)).map(({ role, expireLe, ...invitation }) => ({
    ...invitation,
    role: NOM_QUALITE[role],
    jusquAu: jourEtHeure(expireLe),
    expiree: expireLe <= maintenant,
  }));
}

export type VueDeLEquipe = Awaited<ReturnType<typeof vueDeLEquipe>>;
