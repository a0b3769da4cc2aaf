import { randomUUID } from "node:crypto";
import type { Db } from "#db/connection.ts";
import { changerEtat, type NouveauCommentaire, poserCommentaire } from "#db/queries/comments.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { ACTEURS } from "./acteurs.ts";
import type { versionFigee } from "./version.ts";

type Version = Awaited<ReturnType<typeof versionFigee>>;
type Pose = Partial<NouveauCommentaire> & { readonly par?: Qualite; readonly etat?: "ouvert" | "resolu" | "clos" };

/** A comment on a version, by the person of a capacity; answers its identifier. */
export async function commente(db: Db, version: Version, pose: Pose = {}, creeLe = new Date()): Promise<string> {
  const { par = "ars.instructeur", etat = "ouvert", ...differences } = pose;
  const { id: versionId, dossierId, documentId } = version;
  const commentaire = {
    ...{ id: randomUUID(), versionId, dossierId, documentId, section: "prevention", champ: "risquesEtPublics" },
    ...{ citation: "", debut: 0, texte: "D’où vient ce chiffre ?", visibilite: "tous" as const },
    ...{ auteurId: ACTEURS[par].id, auteur: ACTEURS[par].nom, qualite: par },
    ...differences,
  };
  await poserCommentaire(db, commentaire, creeLe);
  if (etat !== "ouvert") await changerEtat(db, commentaire.id, { de: "ouvert", vers: etat });
  return commentaire.id;
}
