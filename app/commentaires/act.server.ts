import { redirect } from "@remix-run/node";
import { introuvable } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { changerEtat, type EtatDeCommentaire } from "#db/queries/comments.ts";
import type { Version } from "#db/queries/versions.ts";
import type { Acteur } from "#workflows/acteur.ts";
import type { Verbe } from "./rights.ts";
import { trouver } from "./target.server.ts";
import { ancre } from "./words.ts";
import { commenter, type Poste, repondre, type SuiteDuGeste } from "./write.server.ts";

/**
 * Writes, answers, resolves, reopens or closes a comment of a version, from a form. Done, it leads back to the
 * comment (`retour`, an address of ours), or says so when the form stays in place (`surPlace`). What may not be seen
 * is a 404; what may no longer be done is said.
 */
export async function agirSurCommentaires(
  formulaire: URLSearchParams,
  db: Db,
  version: Version,
  acteur: Acteur,
): Promise<Response | SuiteDuGeste> {
  const suite = await accomplir({ db, version, acteur }, formulaire);
  if (suite.erreurs || formulaire.get("surPlace")) return suite;
  return redirect(`${retourDe(formulaire.get("retour"), version.id)}#${ancre(suite.commentaire ?? "")}`);
}

const RETOURS = /^\/(?:ecrire|versions|dossiers)\/[\w/-]+(?:\?section=\w+)?$/;
const retourDe = (demande: string | null, versionId: string): string =>
  demande && RETOURS.test(demande) ? demande : `/versions/${versionId}`;

/** What each button asks for. */
const DEMANDES: Readonly<Record<string, Verbe>> = {
  repondre: "repondre",
  repondreEtResoudre: "repondre",
  resoudre: "resoudre",
  rouvrir: "rouvrir",
  clore: "clore",
};
const VERS: Readonly<Record<Exclude<Verbe, "repondre">, EtatDeCommentaire>> = {
  resoudre: "resolu",
  rouvrir: "ouvert",
  clore: "clos",
};
const DEPASSE =
  "Ce commentaire a changé depuis l’ouverture de cette page, ou ce geste ne vous revient pas. La page est à jour : voyez ce qui est possible.";

async function accomplir(poste: Poste, formulaire: URLSearchParams): Promise<SuiteDuGeste> {
  const geste = formulaire.get("geste") ?? "";
  if (geste === "commenter") return commenter(poste, formulaire);
  const verbe = DEMANDES[geste];
  if (!verbe) throw introuvable();
  const { db, version, acteur } = poste;
  const trouve = await trouver(db, version, acteur, formulaire.get("commentaire") ?? "");
  const { id, etat } = trouve.fil;
  const depasse = { geste, commentaire: id, erreurs: { geste: DEPASSE } };
  if (!trouve.verbes.includes(verbe))
    return { ...depasse, saisie: { texte: formulaire.get("texte") ?? "", prevenir: "" } };
  if (verbe === "repondre")
    return repondre(poste, formulaire, trouve, { puisResoudre: geste === "repondreEtResoudre" });
  const fait = await changerEtat(db, id, { de: etat, vers: VERS[verbe] });
  return fait ? { geste, commentaire: id } : depasse;
}
