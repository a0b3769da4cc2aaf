import { and, desc, eq, sql } from "drizzle-orm";
import { questionsFigees } from "#app/commentaires/questions.ts";
import type { Db } from "#db/connection.ts";
import { sha256 } from "#db/fingerprint.ts";
import { changerEtat, poserCommentaire, poserReponse } from "#db/queries/comments.ts";
import { versions } from "#db/schema/documents.ts";
import type { Histoire, Pas, Remarque } from "#db/seed/story.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { instantA, jourDe } from "./clock.ts";
import { auteurDe, type Scene } from "./proposal.ts";

type Piece = {
  readonly db: Db;
  readonly histoire: Histoire;
  readonly scene: Scene;
  readonly id: string;
  readonly remarques: Map<number, string>;
};

const remarquesDe = ({ histoire }: Piece) => [...(histoire.remarques ?? []).entries()];

/** Writes the remarks made before a day on what was deposited by then. */
export async function remarquer(piece: Piece, jour: number): Promise<void> {
  for (const [rang, remarque] of remarquesDe(piece)) {
    if (remarque.jour < jour && !piece.remarques.has(rang)) await poser(piece, remarque, rang);
  }
}

async function poser(piece: Piece, remarque: Remarque, rang: number): Promise<void> {
  const { db, id: dossierId } = piece;
  const [modele, section, champ] = remarque.sur;
  const [version] = await db
    .select()
    .from(versions)
    .where(
      and(
        eq(versions.dossierId, dossierId),
        eq(versions.nature, "depot"),
        sql`${versions.contenu}->>'modele' = ${modele}`,
      ),
    )
    .orderBy(desc(versions.numero))
    .limit(1);
  const question = version && questionsFigees(version.contenu).get(`${section}.${champ}`);
  if (!version || !question) throw new Error(`${piece.histoire.nom}: nothing deposited at ${remarque.sur.join(".")}`);
  const id = sha256(`${dossierId}:${rang}`).slice(0, 32);
  const citation = remarque.phrase === undefined ? "" : (phrases(question.texte)[remarque.phrase] ?? "");
  const lieu = { dossierId, documentId: version.documentId, versionId: version.id, section, champ };
  await poserCommentaire(
    db,
    {
      ...{ id, ...lieu, citation, debut: Math.max(0, question.texte.indexOf(citation)) },
      ...{ texte: remarque.dit, visibilite: remarque.visibilite },
      ...signature(piece, remarque.jour, remarque.par),
    },
    quand(piece, remarque.jour, rang),
  );
  piece.remarques.set(rang, id);
}

const phrases = (texte: string): string[] => texte.split(/(?<=[.!?])\s+/);

function signature({ histoire, scene }: Piece, jour: number, qualite: Qualite) {
  const { id, nom } = auteurDe(histoire, [jour, "ExamenOuvert", {}, qualite], scene);
  return { auteurId: id, auteur: nom, qualite };
}

const quand = ({ scene }: Piece, jour: number, rang: number) =>
  instantA(jourDe(jour, scene.aujourdhui), 10 * 60 + 17 * rang);

/** What a request for correction is made of, when remarks were made for it. */
export function matiereDe(piece: Piece, [, type]: Pas): Readonly<Record<string, unknown>> {
  if (type !== "CorrectionsDemandees" && type !== "ComplementsDemandes") return {};
  const choisies = remarquesDe(piece).filter(([rang, { demande }]) => demande && piece.remarques.has(rang));
  if (choisies.length === 0) return {};
  return {
    commentaires: choisies.map(([rang]) => piece.remarques.get(rang)),
    sections: [...new Set(choisies.map(([, { sur }]) => sur[1]))],
  };
}

/** The answers, and what became of each remark, once every act is done. */
export async function repondreEtConclure(piece: Piece): Promise<void> {
  for (const [rang, { reponses = [], etat }] of remarquesDe(piece)) {
    const commentaireId = piece.remarques.get(rang) ?? "";
    for (const [place, [jour, par, texte]] of reponses.entries()) {
      const id = `${commentaireId}-${place}`;
      const dite = { id, commentaireId, texte, ...signature(piece, jour, par) };
      await poserReponse(piece.db, dite, quand(piece, jour, rang + place + 4));
    }
    if (etat) await changerEtat(piece.db, commentaireId, { de: "ouvert", vers: etat });
  }
}
