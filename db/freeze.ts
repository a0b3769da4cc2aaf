import { randomUUID } from "node:crypto";
import { and, desc, eq } from "drizzle-orm";
import type { Reponses } from "#workflows/modeles/completeness.ts";
import type { Champ, Modele } from "#workflows/modeles/modele.ts";
import { lignesEnMarkdown } from "#workflows/texte/lignes-markdown.ts";
import type { Db } from "./connection.ts";
import { verrouillerTexte } from "./ecritures/lock.ts";
import { lignesPropres } from "./ecritures/rows.ts";
import { empreinteDe } from "./fingerprint.ts";
import type { Document } from "./queries/documents.ts";
import { type ContenuFige, versions } from "./schema/documents.ts";

export type Figee = { readonly versionId: string; readonly sha256: string; readonly numero: number };
/** A version is frozen by a deposit, or at will under a name; each kind has its own numbers. */
type Sorte = { readonly nature?: "depot" | "travail"; readonly nom?: string };

/**
 * Freezes what is written now as the next version of a document: canonical JSON and its SHA-256. The version holds
 * the questions with the answers, so that it can be read without the template. Call it in a transaction, the deposit's
 * when there is one.
 */
export async function figer(
  tx: Db,
  {
    document,
    modele,
    reponses,
    dossier,
    par,
    ...sorte
  }: {
    document: Document;
    modele: Modele;
    reponses: Reponses;
    dossier: { id: string; nom: string };
    par: string;
  } & Sorte,
  instant: Date,
): Promise<Figee> {
  const contenu = contenuFige(document, modele, dossier, reponses);
  return figerContenu(tx, { document, contenu, par, ...sorte }, instant);
}

/** Keeps a content as the next version of its document, among those of its kind. Call it in a transaction. */
export async function figerContenu(
  tx: Db,
  {
    document,
    contenu,
    par,
    nature = "depot",
    nom = "",
  }: { document: Document; contenu: ContenuFige; par: string } & Sorte,
  instant: Date,
): Promise<Figee> {
  await verrouillerTexte(tx, document.id);
  const [derniere] = await tx
    .select({ numero: versions.numero })
    .from(versions)
    .where(and(eq(versions.documentId, document.id), eq(versions.nature, nature)))
    .orderBy(desc(versions.numero))
    .limit(1);
  const numero = (derniere?.numero ?? 0) + 1;
  const version = { id: randomUUID(), sha256: empreinteDe(contenu), numero };
  await tx.insert(versions).values({
    ...version,
    documentId: document.id,
    dossierId: document.dossierId,
    nature,
    nom,
    contenu,
    figeeLe: instant,
    figeePar: par,
  });
  return { versionId: version.id, sha256: version.sha256, numero };
}

/** The questions of a document and these answers, as a version would hold them. */
export function contenuFige(
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
      champs: champs.map((champ) => champFige(champ, reponses[code]?.[champ.code]?.trim() ?? "")),
    })),
  };
}

function champFige({ code, libelle, lignes: bloc }: Champ, reponse: string) {
  if (!bloc) return { code, libelle, texte: reponse };
  const lignes = lignesPropres(bloc, reponse);
  return { code, libelle, texte: lignesEnMarkdown(bloc, lignes), lignes };
}
