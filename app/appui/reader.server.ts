import { base } from "#app/base.server.ts";
import { introuvable, requirePersonne } from "#app/session.server.ts";
import { dossiersDeLEquipe, mesOrganismesDAppui } from "#db/queries/support-bodies.ts";

/** Somebody of a project team, or of a body that answers; others who work for a body find nothing here: 404. */
export async function requireLecteurDAppui(request: Request) {
  const personne = await requirePersonne(request);
  const db = await base();
  const [organismes, dossiers] = await Promise.all([
    mesOrganismesDAppui(db, personne.id),
    dossiersDeLEquipe(db, personne.id),
  ]);
  if (organismes.length === 0 && dossiers.length === 0 && personne.affectations.length > 0) throw introuvable();
  return { db, personne, organismes, dossiers };
}
export type Lecteur = Awaited<ReturnType<typeof requireLecteurDAppui>>;
