import { and, asc, eq, gt } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { affectations, organisations, sessions, utilisateurs } from "../schema/people.ts";
import type { Affectation } from "./actor.ts";

export type Connecte = {
  readonly id: string;
  readonly nom: string;
  readonly courriel: string;
  readonly affectations: readonly Affectation[];
};

/** The person a session belongs to, with their bodies, in one statement; undefined when it has ended. */
export async function personneDeLaSession(db: Db, jeton: string, instant = new Date()): Promise<Connecte | undefined> {
  const lignes = await db
    .select({
      id: utilisateurs.id,
      nom: utilisateurs.name,
      courriel: utilisateurs.email,
      affectation: {
        corps: organisations.corps,
        fonction: affectations.fonction,
        nom: organisations.nom,
        territoires: organisations.territoires,
      },
    })
    .from(sessions)
    .innerJoin(utilisateurs, eq(utilisateurs.id, sessions.userId))
    .leftJoin(affectations, eq(affectations.utilisateurId, utilisateurs.id))
    .leftJoin(organisations, eq(organisations.id, affectations.organisationId))
    .where(and(eq(sessions.token, jeton), gt(sessions.expiresAt, instant)))
    .orderBy(asc(organisations.id), asc(affectations.fonction));
  const [premiere] = lignes;
  if (!premiere) return undefined;
  const { id, nom, courriel } = premiere;
  return { id, nom, courriel, affectations: lignes.flatMap(({ affectation }) => tenue(affectation)) };
}

type Lue = { readonly [K in keyof Affectation]: Affectation[K] | null };

/** Somebody who works for nobody has one row, and nothing in it. */
const tenue = ({ corps, fonction, nom, territoires }: Lue): Affectation[] =>
  corps && fonction && nom !== null && territoires ? [{ corps, fonction, nom, territoires }] : [];
