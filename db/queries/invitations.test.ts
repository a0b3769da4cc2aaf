import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { ouvrir } from "#test/fabriques/registre.ts";
import { sha256 } from "../fingerprint.ts";
import { courriels } from "../schema/journal.ts";
import {
  annulerInvitation,
  estDeLEquipe,
  invitationDuLien,
  invitationsEnAttente,
  inviter,
  marquerAcceptee,
} from "./invitations.ts";
import { changerRole, membresDe, rejoindre, retirerMembre } from "./team.ts";

const MIDI = new Date("2027-03-15T11:00:00Z");
const LETTRE = { sujet: "Invitation", texte: "Le lien" };

let base: Base;
let dossierId: string;
beforeAll(async () => {
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  dossierId = await ouvrir(base.db);
});
afterAll(() => base.fermer());

const invitation = (id: string, courriel: string, secret = id) => ({
  id,
  dossierId,
  courriel,
  role: "lecteur" as const,
  empreinte: sha256(secret),
  inviteParId: ACTEURS.porteur.id,
  expireLe: new Date("2027-03-29T11:00:00Z"),
});
const envoyer = (id: string, courriel: string, secret?: string) =>
  inviter(base.db, invitation(id, courriel, secret), LETTRE, MIDI);
const lettresA = (courriel: string) => base.db.select().from(courriels).where(eq(courriels.destinataire, courriel));

describe("une invitation", () => {
  it("part avec sa lettre, une seule fois par formulaire, même envoyé dix fois ensemble", async () => {
    const envois = await Promise.all(
      Array.from({ length: 10 }, (_, rang) => envoyer("a", "a@exemple.fr", `secret ${rang}`)),
    );
    expect(envois.filter(Boolean)).toHaveLength(1);
    expect(await lettresA("a@exemple.fr")).toHaveLength(1);
    const ouvrants = await Promise.all(envois.map((_, rang) => invitationDuLien(base.db, sha256(`secret ${rang}`))));
    expect(ouvrants.map(Boolean)).toEqual(envois);
  });

  it("renvoyée, remplace son lien et la lettre qui n’était pas partie", async () => {
    expect(await envoyer("b1", "b@exemple.fr")).toBe(true);
    expect(await envoyer("b2", "b@exemple.fr")).toBe(true);
    expect(await invitationDuLien(base.db, sha256("b1"))).toBeUndefined();
    expect((await invitationDuLien(base.db, sha256("b2")))?.courriel).toBe("b@exemple.fr");
    expect((await lettresA("b@exemple.fr")).map(({ cle }) => cle)).toEqual(["invitation:b2"]);
  });

  it("annulée, n’ouvre plus rien ; une lettre déjà partie reste au registre", async () => {
    await envoyer("c", "c@exemple.fr");
    await base.db.update(courriels).set({ etat: "envoye" }).where(eq(courriels.cle, "invitation:c"));
    expect(await annulerInvitation(base.db, "autre-dossier", "c")).toBe(false);
    expect(await annulerInvitation(base.db, dossierId, "c")).toBe(true);
    expect(await annulerInvitation(base.db, dossierId, "c")).toBe(false);
    expect(await invitationDuLien(base.db, sha256("c"))).toBeUndefined();
    expect(await lettresA("c@exemple.fr")).toHaveLength(1);
  });

  it("acceptée, ne s’annule plus, mais la même personne se réinvite", async () => {
    await envoyer("d", "d@exemple.fr");
    await marquerAcceptee(base.db, "d", MIDI);
    expect(await annulerInvitation(base.db, dossierId, "d")).toBe(false);
    expect((await invitationsEnAttente(base.db, dossierId)).map(({ id }) => id)).not.toContain("d");
    expect(await envoyer("d2", "d@exemple.fr")).toBe(true);
    expect((await invitationDuLien(base.db, sha256("d2")))?.accepteeLe).toBeNull();
  });
});

describe("l’équipe", () => {
  it("reconnaît ses membres par leur adresse", async () => {
    expect(await estDeLEquipe(base.db, dossierId, "porteur@exemple.fr")).toBe(true);
    expect(await estDeLEquipe(base.db, dossierId, "ars@exemple.fr")).toBe(false);
  });

  it("ne change ni ne retire un porteur ou un co-porteur", async () => {
    for (const { id } of [ACTEURS.porteur, ACTEURS.coporteur]) {
      expect(await changerRole(base.db, dossierId, id, "lecteur")).toBe(false);
      expect(await retirerMembre(base.db, dossierId, id)).toBe(false);
    }
  });

  it("change, retire, reprend ; rejoindre ne baisse le rôle de personne", async () => {
    const { id } = ACTEURS.lecteur;
    const role = async (qui: string) => (await membresDe(base.db, dossierId)).find((m) => m.id === qui)?.role;
    expect(await changerRole(base.db, dossierId, id, "redacteur")).toBe(true);
    expect(await role(id)).toBe("redacteur");
    expect(await retirerMembre(base.db, dossierId, id)).toBe(true);
    expect(await retirerMembre(base.db, dossierId, id)).toBe(false);
    await rejoindre(base.db, dossierId, id, "lecteur");
    await rejoindre(base.db, dossierId, ACTEURS.porteur.id, "lecteur");
    expect(await role(id)).toBe("lecteur");
    expect(await role(ACTEURS.porteur.id)).toBe("porteur");
  });
});
