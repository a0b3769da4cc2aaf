import { randomUUID } from "node:crypto";
import { desc, eq } from "drizzle-orm";
import type { Reponses } from "#workflows/modeles/completeness.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import type { Db } from "./connection.ts";
import { empreinteDe } from "./fingerprint.ts";
import type { Document } from "./queries/documents.ts";
import { type ContenuFige, versions } from "./schema/documents.ts";

export type Figee = { readonly versionId: string; readonly sha256: string; readonly numero: number };

/**
 * Freezes what is written now as the next version of a document: canonical JSON and its SHA-256. The version holds
 * the questions with the answers, so that it can be read without the template. Call it in the deposit's transaction.
 */
export async function figer(
  tx: Db,
  {
    document,
    modele,
    reponses,
    dossier,
    par,
  }: { document: Document; modele: Modele; reponses: Reponses; dossier: { id: string; nom: string }; par: string },
  instant: Date,
): Promise<Figee> {
  const contenu = contenuFige(document, modele, dossier, reponses);
  return figerContenu(tx, { document, contenu, par }, instant);
}

/** Keeps a content as the next version of its document. */
export async function figerContenu(
  tx: Db,
  { document, contenu, par }: { document: Document; contenu: ContenuFige; par: string },
  instant: Date,
): Promise<Figee> {
  const [derniere] = await tx
    .select({ numero: versions.numero })
    .from(versions)
    .where(eq(versions.documentId, document.id))
    .orderBy(desc(versions.numero))
    .limit(1);
  const numero = (derniere?.numero ?? 0) + 1;
  const version = { id: randomUUID(), sha256: empreinteDe(contenu), numero };
  await tx.insert(versions).values({
    ...version,
    documentId: document.id,
    dossierId: document.dossierId,
    contenu,
    figeeLe: instant,
    figeePar: par,
  });
  return { versionId: version.id, sha256: version.sha256, numero };
}

function contenuFige(
  document: Document,
  modele: Modele,
  dossier: { id: string; nom: string },
  reponses: Reponses,
): ContenuFige {
  return {
    reference: `${dossier.id} · ${modele.titre}${document.rang > 1 ? `, année ${document.rang}` : ""}`,
    titre: modele.titre,
    modele: modele.code,
    modeleVersion: modele.version,
    dossier,
    sections: modele.sections.map(({ code, titre, champs }) => ({
      code,
      titre,
      champs: champs.map((champ) => ({
        code: champ.code,
        libelle: champ.libelle,
        texte: reponses[code]?.[champ.code]?.trim() ?? "",
      })),
    })),
  };
}
