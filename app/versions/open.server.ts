import { base } from "#app/base.server.ts";
import { introuvable, requireActeur } from "#app/session.server.ts";
import { versionParId } from "#db/queries/documents.ts";
import type { Version } from "#db/queries/versions.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { lisent } from "#workflows/modeles/registry.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Whether somebody on the file may read a version: a deposit is everybody's; a working version is for those who may
 * read the draft. The one place where it is decided.
 */
export const peutLireVersion = (
  { qualites }: Acteur,
  { nature, contenu: { modele } }: Pick<Version, "nature" | "contenu">,
): boolean => nature === "depot" || qualites.some((qualite) => lisent(modele).includes(qualite));

/** A frozen version and who reads it; 404 for whoever may not. */
export async function ouvrirVersion(request: Request, id = ""): Promise<Version & { readonly acteur: Acteur }> {
  const version = UUID.test(id) ? await versionParId(await base(), id) : undefined;
  // A visitor is asked to sign in before being told whether the version exists.
  const acteur = await requireActeur(request, version?.dossierId ?? "");
  if (!version || !peutLireVersion(acteur, version)) throw introuvable();
  return { ...version, acteur };
}
