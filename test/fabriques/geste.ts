import { agirSurCommentaires } from "#app/commentaires/act.server.ts";
import type { Db } from "#db/connection.ts";
import type { Version } from "#db/queries/versions.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { ACTEURS } from "./acteurs.ts";

export type ChampsDeGeste = Readonly<Record<string, string | readonly string[]>>;

/** Sends a form of comments as a page does: « vers » an address, what is answered, or the status of a refusal. */
export async function geste(db: Db, version: Version, qualite: Qualite, champs: ChampsDeGeste) {
  const paires = Object.entries(champs).flatMap(([nom, valeurs]) => [valeurs].flat().map((valeur) => [nom, valeur]));
  const formulaire = new URLSearchParams(paires as string[][]);
  const reponse = await agirSurCommentaires(formulaire, db, version, ACTEURS[qualite]).catch((e: Response) => e);
  if (!(reponse instanceof Response)) return reponse;
  return reponse.status === 302 ? `vers ${reponse.headers.get("location")?.split("#")[0]}` : reponse.status;
}
