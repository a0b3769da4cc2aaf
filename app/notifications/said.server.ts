import { type Cible, visibilitesLues } from "#app/commentaires/rights.ts";
import type { Db } from "#db/connection.ts";
import { concerneesPar } from "#db/queries/concerned.ts";
import { informer } from "#db/queries/tell.ts";
import type { Visibilite } from "#db/schema/comments.ts";
import { type Acteur, NOM_QUALITE, type Qualite } from "#workflows/acteur.ts";
import { type Salle, sallesDe } from "#workflows/salles/rooms.ts";

/** Those who talk beside the acts: the three parties of a file. */
const PARTIES = ["cpts", "ars", "ddArs", "cpam"] as const;

type Auteur = Pick<Acteur, "id" | "nom">;

type Message = { readonly dossierId: string; readonly id: string; readonly salle: Salle };

/** Tells those who enter a room that a message is there. Of the private room, nothing else is said anywhere. */
export async function annoncerMessage(tx: Db, message: Message, auteur: Auteur, qualite: Qualite): Promise<void> {
  const { dossierId, salle } = message;
  const personnes = await concerneesPar(tx, dossierId, PARTIES);
  const dit =
    salle === "privee"
      ? { titre: "Un message dans l’espace ARS–CPAM" }
      : { titre: "Un message dans l’espace des trois parties", texte: `De ${auteur.nom}, ${NOM_QUALITE[qualite]}.` };
  await informer(
    tx,
    { type: "message", ...message },
    personnes.filter((personne) => personne.id !== auteur.id && sallesDe(personne).includes(salle)),
    () => dit,
  );
}

type Commentaire = {
  readonly dossierId: string;
  readonly versionId: string;
  readonly commentaireId: string;
  /** The comment, or the answer. */
  readonly id: string;
  /** The name of the document. */
  readonly titre: string;
  readonly cible: Cible;
  readonly visibilite: Visibilite;
  readonly mentionnes: readonly string[];
};

/** Tells those who may read a comment, or an answer, that it is there, and those it mentions that it mentions them. */
export async function annoncerCommentaire(tx: Db, commentaire: Commentaire, auteur: Auteur): Promise<void> {
  const { dossierId, versionId, commentaireId, id, titre, cible, visibilite, mentionnes } = commentaire;
  const personnes = await concerneesPar(tx, dossierId, PARTIES);
  const document = `«\u00a0${titre}\u00a0»`;
  await informer(
    tx,
    { type: "commentaire", dossierId, versionId, commentaireId, id },
    personnes.filter((personne) => personne.id !== auteur.id && visibilitesLues(personne, cible).includes(visibilite)),
    (personne) => ({
      titre: mentionnes.includes(personne.id)
        ? `Un commentaire vous mentionne dans ${document}`
        : `Un commentaire dans ${document}`,
      texte: `De ${auteur.nom}.`,
    }),
  );
}
