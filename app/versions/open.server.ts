import { base } from "#app/base.server.ts";
import { introuvable, requireActeur } from "#app/session.server.ts";
import { versionParId } from "#db/queries/documents.ts";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A frozen version, for whoever may see its file; 404 otherwise. */
export async function ouvrirVersion(request: Request, id = "") {
  const version = UUID.test(id) ? await versionParId(await base(), id) : undefined;
  // A visitor is asked to sign in before being told whether the version exists.
  await requireActeur(request, version?.dossierId ?? "");
  if (!version) throw introuvable();
  return version;
}
