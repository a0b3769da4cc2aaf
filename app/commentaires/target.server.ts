import { introuvable } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { type Fil, filsDe } from "#db/queries/comments.ts";
import type { Version } from "#db/queries/versions.ts";
import type { Acteur } from "#workflows/acteur.ts";
import { luesPar } from "./load.server.ts";
import { type Cible, type Pose, type Verbe, verbesPossibles } from "./rights.ts";
import { estRepondu } from "./view.ts";

/** A comment somebody acts upon, and what they may do with it. */
export type Trouve = {
  readonly fil: Fil;
  readonly cible: Cible;
  readonly pose: Pose;
  readonly verbes: readonly Verbe[];
};

/** The comment a form names, among those of the document of the version that this person may read; 404 otherwise. */
export async function trouver(
  db: Db,
  { dossierId, documentId, contenu: { modele } }: Version,
  acteur: Acteur,
  id: string,
): Promise<Trouve> {
  const [fil] = await filsDe(db, { dossierId, documentId, ids: [id] }, luesPar(acteur, modele));
  if (!fil) throw introuvable();
  const cible = { nature: fil.version.nature, modele };
  const pose = { ...fil, demande: fil.demande !== null, repondu: estRepondu(fil) };
  return { fil, cible, pose, verbes: verbesPossibles(acteur, cible, pose) };
}
