import { randomUUID } from "node:crypto";
import { hashPassword } from "better-auth/crypto";
import type { Db } from "#db/connection.ts";
import { affectations, comptes, organisations, utilisateurs } from "#db/schema/people.ts";
import { DOMAINE, MOT_DE_PASSE } from "#db/seed/accounts.ts";
import { courrielDe, ORGANISMES } from "#db/seed/bodies.ts";
import { PERSONNAGES } from "#db/seed/people.ts";
import { etablirEnTetes } from "./letterheads.server.ts";
import type { Annuaire } from "./proposal.ts";

/** Gives everybody an account and the agents their body. One password for all, hashed once. */
export async function inscrirePersonnages(db: Db, depuis: Date): Promise<Annuaire> {
  const password = await hashPassword(MOT_DE_PASSE);
  const inscrits = PERSONNAGES.map(({ cle, nom, metier }) => ({ cle, nom, metier, id: randomUUID() }));
  const dates = { createdAt: depuis, updatedAt: depuis };
  await db.insert(utilisateurs).values(
    inscrits.map(({ id, cle, nom }) => ({
      id,
      name: nom,
      email: `${cle}@${DOMAINE}`,
      emailVerified: true,
      ...dates,
    })),
  );
  await db.insert(comptes).values(
    inscrits.map(({ id }) => ({
      id: randomUUID(),
      accountId: id,
      providerId: "credential",
      userId: id,
      password,
      ...dates,
    })),
  );
  const annuaire = new Map(inscrits.map((inscrit) => [inscrit.cle, inscrit]));
  await inscrireOrganismes(db, annuaire);
  await etablirEnTetes(db, annuaire, depuis);
  return annuaire;
}

async function inscrireOrganismes(db: Db, annuaire: Annuaire): Promise<void> {
  await db.insert(organisations).values(
    ORGANISMES.map(({ agents: _agents, ...organisme }) => ({
      ...organisme,
      territoires: [...organisme.territoires],
      courriel: courrielDe(organisme),
    })),
  );
  await db
    .insert(affectations)
    .values(
      ORGANISMES.flatMap(({ id: organisationId, agents }) =>
        agents.map(([cle, fonction]) => ({ utilisateurId: annuaire.get(cle)?.id ?? cle, organisationId, fonction })),
      ),
    );
}
