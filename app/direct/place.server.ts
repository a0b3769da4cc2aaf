import { rattraper } from "#app/execute.server.ts";
import type { Db } from "#db/connection.ts";
import { documentParId } from "#db/queries/documents.ts";
import { causesDesDroits } from "#db/queries/live.ts";
import { type DroitsDuDocument, droitsDe, modeleDu } from "./rights.server.ts";

export type Place = { readonly droits: DroitsDuDocument; readonly causes: string };

/**
 * What somebody may do in front of a document, once the calendar has done what it had to do, and what that hangs on;
 * null when there is no such document for them.
 */
export async function placeDe(
  db: Db,
  documentId: string,
  utilisateurId: string,
  sessionId: string,
): Promise<Place | null> {
  const document = await documentParId(db, documentId);
  const modele = document && modeleDu(document);
  if (!document || !modele) return null;
  await rattraper(db, document.dossierId);
  // Read before the rights: a change in between is seen at the next look.
  const [causes = ""] = await causesDesDroits(db, [{ dossierId: document.dossierId, utilisateurId, sessionId }]);
  const droits = await droitsDe(db, utilisateurId, document, modele);
  return droits && { droits, causes };
}
