import { base } from "#app/base.server.ts";
import { estDe, introuvable, type Personne, requirePersonne } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";

/** Those who run the service, with the register; for everybody else these pages do not exist. */
export async function requireAdmin(request: Request): Promise<{ db: Db; personne: Personne }> {
  const personne = await requirePersonne(request);
  if (!estDe(personne, "admin")) throw introuvable();
  return { db: await base(), personne };
}
