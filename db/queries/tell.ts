import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Qualite } from "#workflows/acteur.ts";
import type { Salle } from "#workflows/salles/rooms.ts";
import type { Db } from "../connection.ts";
import { dossiers } from "../schema/files.ts";
import { CLE_DE_PAROLE, inscrireNotifications } from "./notify.ts";

/**
 * Something said beside the acts: a message of a room, a comment (or an answer to it) on a frozen version, or a
 * colleague named in a section (`id`) of a text being written.
 */
export type Parole = { readonly dossierId: string; readonly id: string } & (
  | { readonly type: "message"; readonly salle: Salle }
  | { readonly type: "commentaire"; readonly versionId: string; readonly commentaireId: string }
  | { readonly type: "mention"; readonly documentId: string }
);

/** Its key, for one person: nobody is told twice of the same words, mentioned or not. It also says where they stand. */
const cleDe = (parole: Parole, personneId: string): string => {
  const lieu =
    parole.type === "message"
      ? parole.salle
      : parole.type === "mention"
        ? parole.documentId
        : `${parole.versionId}/${parole.commentaireId}`;
  return `${CLE_DE_PAROLE}${parole.type}:${lieu}:${parole.id}:${personneId}`;
};

/** The room or the comment whose words a key tells of; undefined for the key of anything else. */
export function lieuDeLaParole(
  cle: string,
): { readonly salle: Salle } | { readonly versionId: string; readonly commentaireId: string } | undefined {
  if (!cle.startsWith(CLE_DE_PAROLE)) return undefined;
  const [type, lieu = ""] = cle.slice(CLE_DE_PAROLE.length).split(":");
  if (type === "message") return { salle: lieu as Salle };
  if (type === "mention") return undefined;
  const [versionId = "", commentaireId = ""] = lieu.split("/");
  return { versionId, commentaireId };
}

type Personne = { readonly id: string; readonly nom: string; readonly qualites: readonly Qualite[] };

/**
 * Tells these people, for information, that something was said: each once, in the caller's transaction, and by no
 * letter of its own. `dire` gives the words each one reads, which are never those that were said.
 */
export async function informer(
  tx: Db,
  parole: Parole,
  personnes: readonly Personne[],
  dire: (personne: Personne) => { readonly titre: string; readonly texte?: string },
  instant = new Date(),
): Promise<void> {
  const [dossier] = await tx
    .select({ version: dossiers.version })
    .from(dossiers)
    .where(eq(dossiers.id, parole.dossierId));
  await inscrireNotifications(
    tx,
    personnes.map((personne) => ({
      ...{ id: randomUUID(), cle: cleDe(parole, personne.id), dossierId: parole.dossierId },
      ...{ version: dossier?.version ?? 0, nature: "information" as const },
      // A mention is received, and silenced, with the comments.
      type: parole.type === "mention" ? "commentaire" : parole.type,
      ...{ destinataireId: personne.id, destinataire: personne.nom, qualite: personne.qualites[0] as Qualite },
      ...dire(personne),
      notifieeLe: instant,
    })),
  );
}
