import { and, asc, eq, gt, sql } from "drizzle-orm";
import { jourAParis } from "#workflows/civil-date.ts";
import type { Db } from "../connection.ts";
import { retenue } from "../retained.ts";
import { organisations, sessions, utilisateurs } from "../schema/people.ts";
import { type Affectation, affectation } from "./actor.ts";
import { type Fonction, postesDe } from "./posts.ts";

export type Connecte = {
  readonly id: string;
  readonly nom: string;
  readonly courriel: string;
  readonly affectations: readonly Affectation[];
};

/** The person a session belongs to, with their bodies, in one statement; undefined when it has ended. */
export async function personneDeLaSession(db: Db, jeton: string, instant = new Date()): Promise<Connecte | undefined> {
  const lignes = await retenue(db, "personne_de_la_session", LIRE).execute({
    jeton,
    instant,
    jour: jourAParis(instant),
  });
  const [premiere] = lignes;
  if (!premiere) return undefined;
  const { id, nom, courriel } = premiere;
  return { id, nom, courriel, affectations: lignes.flatMap(({ poste, fonction }) => tenue(poste, fonction)) };
}

function LIRE(db: Db) {
  const postes = postesDe(db, utilisateurs.id, sql.placeholder("jour"));
  return db
    .select({
      id: utilisateurs.id,
      nom: utilisateurs.name,
      courriel: utilisateurs.email,
      fonction: postes.fonction,
      poste: { corps: organisations.corps, nom: organisations.nom, territoires: organisations.territoires },
    })
    .from(sessions)
    .innerJoin(utilisateurs, eq(utilisateurs.id, sessions.userId))
    .leftJoinLateral(postes, sql`true`)
    .leftJoin(organisations, eq(organisations.id, postes.organisationId))
    .where(and(eq(sessions.token, sql.placeholder("jeton")), gt(sessions.expiresAt, sql.placeholder("instant"))))
    .orderBy(asc(organisations.id), asc(postes.fonction));
}

type Lu = { readonly [K in keyof Omit<Affectation, "fonction">]: Affectation[K] | null } | null;

/** Somebody who works for nobody has one row, and nothing in it. */
const tenue = (poste: Lu, fonction: Fonction | null): Affectation[] => {
  const { corps = null, nom = null, territoires = null } = poste ?? {};
  return corps && nom !== null && territoires ? affectation({ corps, nom, territoires }, fonction) : [];
};
