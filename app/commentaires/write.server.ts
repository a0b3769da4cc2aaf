import { annoncerCommentaire } from "#app/notifications/said.server.ts";
import { introuvable } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { sha256 } from "#db/fingerprint.ts";
import { changerEtat, poserCommentaire, poserReponse } from "#db/queries/comments.ts";
import type { Version } from "#db/queries/versions.ts";
import { type Acteur, corpsDe, type Qualite } from "#workflows/acteur.ts";
import { type Erreurs, lirePassage, lireTexte, lireVisibilite, type Saisie, saisieDe } from "./input.ts";
import { personnesDuDossier } from "./people.server.ts";
import { questionsFigees } from "./questions.ts";
import { qualitePourCommenter, verbesPossibles, visibilitesEcrites } from "./rights.ts";
import type { Trouve } from "./target.server.ts";

/** What became of a gesture: done, or what to change and everything that was typed. */
export type SuiteDuGeste = {
  readonly geste: string;
  /** The comment acted upon; the new one once it is written. */
  readonly commentaire?: string;
  readonly erreurs?: Erreurs;
  readonly saisie?: Saisie;
};

export type Poste = { readonly db: Db; readonly version: Version; readonly acteur: Acteur };

/** The same form sent twice gives the same name: one comment, one answer. */
const nomDe = (formulaire: URLSearchParams, { id }: Acteur) =>
  sha256(["cle", "commentaire", "texte"].map((champ) => formulaire.get(champ)).join(":") + id).slice(0, 32);

/** Writes a comment on a question of the version, or on a passage of its answer. */
export async function commenter({ db, version, acteur }: Poste, formulaire: URLSearchParams): Promise<SuiteDuGeste> {
  const { id: versionId, dossierId, documentId, contenu, nature } = version;
  const cible = { nature, modele: contenu.modele };
  const permises = visibilitesEcrites(acteur, cible);
  const adresse = formulaire.get("champ") ?? "";
  const question = questionsFigees(contenu).get(adresse);
  if (permises.length === 0 || !question) throw introuvable();
  const saisie = saisieDe(formulaire);
  const visibilite = lireVisibilite(saisie.visibilite, permises);
  const passage = lirePassage(question.texte, saisie.citation ?? "", formulaire.get("debut"));
  const personnes = await personnesDuDossier(db, dossierId, cible, acteur);
  const dit = lireTexte(saisie, "lu" in visibilite ? visibilite.lu : "tous", personnes);
  if (!("lu" in visibilite && "lu" in passage && "lu" in dit)) {
    const erreurs = Object.assign({}, ...[passage, dit, visibilite].map((lu) => ("erreurs" in lu ? lu.erreurs : {})));
    return { geste: "commenter", erreurs, saisie: { ...saisie, champ: adresse } };
  }
  const id = nomDe(formulaire, acteur);
  const { texte, appeles } = dit.lu;
  await db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    await poserCommentaire(tx, {
      ...{ id, dossierId, documentId, versionId, section: question.section, texte, ...passage.lu },
      champ: adresse.slice(question.section.length + 1),
      visibilite: visibilite.lu,
      ...signature(acteur, visibilite.lu),
    });
    const dit = { dossierId, versionId, commentaireId: id, id, titre: contenu.titre };
    await annoncerCommentaire(tx, { ...dit, cible, visibilite: visibilite.lu, mentionnes: appeles }, acteur);
  });
  return { geste: "commenter", commentaire: id };
}

const signature = (acteur: Acteur, visibilite: "tous" | "equipe" | "autorites") => ({
  auteurId: acteur.id,
  auteur: acteur.nom,
  qualite: qualitePourCommenter(acteur, visibilite) ?? "",
});

/** Answers a comment; says at once that it is resolved when asked to and allowed to. */
export async function repondre(
  { db, version, acteur }: Poste,
  formulaire: URLSearchParams,
  { fil, pose, cible }: Trouve,
  { puisResoudre }: { puisResoudre: boolean },
): Promise<SuiteDuGeste> {
  const geste = "repondre";
  const commentaire = fil.id;
  const saisie = saisieDe(formulaire);
  const personnes = await personnesDuDossier(db, fil.dossierId, cible, acteur);
  const dit = lireTexte(saisie, fil.visibilite, personnes);
  if ("erreurs" in dit) return { geste, commentaire, erreurs: dit.erreurs, saisie };
  const id = nomDe(formulaire, acteur);
  const auteur = signature(acteur, fil.visibilite);
  // This very answer may be the one the request waits for.
  const repondu = pose.repondu || corpsDe(auteur.qualite as Qualite) === "cpts";
  const resout = puisResoudre && verbesPossibles(acteur, cible, { ...pose, repondu }).includes("resoudre");
  await db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    await poserReponse(tx, { id, commentaireId: commentaire, texte: dit.lu.texte, ...auteur });
    if (resout) await changerEtat(tx, commentaire, { de: "ouvert", vers: "resolu" });
    const { dossierId, versionId, visibilite } = fil;
    const reponse = { dossierId, versionId, commentaireId: commentaire, id, titre: version.contenu.titre };
    await annoncerCommentaire(tx, { ...reponse, cible, visibilite, mentionnes: dit.lu.appeles }, acteur);
  });
  return { geste, commentaire };
}
