import { randomUUID } from "node:crypto";
import { inArray } from "drizzle-orm";
import { adresseDuService } from "#app/courriels/notify.server.ts";
import type { Db } from "#db/connection.ts";
import { courriels } from "#db/schema/journal.ts";
import { utilisateurs } from "#db/schema/people.ts";
import { ancre } from "./words.ts";

type Appel = {
  readonly dossier: { readonly id: string; readonly nom: string };
  readonly titre: string;
  readonly versionId: string;
  readonly commentaireId: string;
  /** The comment or the answer that names them: two letters are never written for it. */
  readonly paroleId: string;
  readonly par: string;
};

/**
 * Writes to those a comment calls upon, in its transaction. The letter says where to read, never what is said: a
 * mailbox is not the room it was said in.
 */
export async function prevenir(tx: Db, ids: readonly string[], appel: Appel): Promise<void> {
  if (ids.length === 0) return;
  const { dossier, titre, versionId, commentaireId, paroleId, par } = appel;
  const personnes = await tx
    .select({ id: utilisateurs.id, courriel: utilisateurs.email })
    .from(utilisateurs)
    .where(inArray(utilisateurs.id, [...ids]));
  const texte = [
    "Bonjour,",
    `${par} vous mentionne dans un commentaire du document « ${titre} », dossier ${dossier.nom}.`,
    `Lire le commentaire et y répondre : ${adresseDuService()}/versions/${versionId}#${ancre(commentaireId)}`,
    "Les mots du commentaire restent dans l’application.",
    "Atelier CPTS",
  ].join("\n\n");
  await tx
    .insert(courriels)
    .values(
      personnes.map(({ id, courriel }) => ({
        id: randomUUID(),
        cle: `mention:${paroleId}:${id}`,
        dossierId: dossier.id,
        destinataire: courriel,
        sujet: `${dossier.nom} : un commentaire vous mentionne`,
        texte,
      })),
    )
    .onConflictDoNothing({ target: courriels.cle });
}
