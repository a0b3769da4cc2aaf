import { redirect } from "@remix-run/node";
import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "#db/connection.ts";
import { sha256 } from "#db/fingerprint.ts";
import { type Affectation, acteurSur, affectationsDe } from "#db/queries/actor.ts";
import { personneDeLaSession } from "#db/queries/session.ts";
import { jetons, utilisateurs } from "#db/schema/people.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { base, reglages } from "./base.server.ts";
import { uneFoisParVisite } from "./once.server.ts";
import { jetonDeSession } from "./session-token.ts";

/** Somebody signed in, and the bodies they work for. */
export type Personne = {
  readonly id: string;
  readonly nom: string;
  readonly courriel: string;
  readonly affectations: readonly Affectation[];
};

/** Who is asking, by session cookie or by personal token; null for a visitor. Read once per page. */
export const personneDe = (request: Request): Promise<Personne | null> =>
  uneFoisParVisite(request, "personne", async () => {
    const db = await base();
    return (await parJeton(db, request)) ?? (await parSession(db, request)) ?? null;
  });

async function parSession(db: Db, request: Request): Promise<Personne | undefined> {
  const jeton = jetonDeSession(request.headers.get("cookie"), (await reglages()).secret);
  return jeton ? personneDeLaSession(db, jeton) : undefined;
}

async function parJeton(db: Db, request: Request): Promise<Personne | undefined> {
  const jeton = request.headers.get("authorization")?.match(/^Bearer ([\w-]{20,100})$/)?.[1];
  if (!jeton) return undefined;
  const [identite] = await db
    .select({ id: utilisateurs.id, nom: utilisateurs.name, courriel: utilisateurs.email })
    .from(jetons)
    .innerJoin(utilisateurs, eq(utilisateurs.id, jetons.utilisateurId))
    .where(and(eq(jetons.empreinte, sha256(jeton)), isNull(jetons.revoqueLe)));
  return identite && { ...identite, affectations: await affectationsDe(db, identite.id) };
}

/** The person signed in; a visitor is sent to sign in and comes back. */
export async function requirePersonne(request: Request): Promise<Personne> {
  const personne = await personneDe(request);
  if (personne) return personne;
  const { pathname, search } = new URL(request.url);
  throw redirect(`/connexion?retour=${encodeURIComponent(pathname + search)}`);
}

/** The answer for what does not exist and for what one may not see: the same. */
export const introuvable = () => new Response("Cette page n’existe pas, ou vous n’y avez pas accès.", { status: 404 });

/** The person signed in, with their capacities on this file. Without any, the file does not exist for them. */
export async function requireActeur(request: Request, dossierId: string): Promise<Acteur> {
  const personne = await requirePersonne(request);
  const acteur = await acteurSur(await base(), personne.id, dossierId);
  if (!acteur) throw introuvable();
  return acteur;
}

/** Whether the person belongs to one of these bodies. */
export const estDe = (personne: Personne, ...corps: Affectation["corps"][]): boolean =>
  personne.affectations.some((affectation) => corps.includes(affectation.corps));
