import { and, asc, desc, eq, gt } from "drizzle-orm";
import * as Y from "yjs";
import { SYSTEME } from "#workflows/acteur.ts";
import type { Modele } from "#workflows/modeles/modele.ts";
import type { Db } from "../connection.ts";
import { sectionsDe } from "../queries/documents.ts";
import { documents } from "../schema/documents.ts";
import { ecritures } from "../schema/live.ts";
import { amorcer } from "./answers.ts";
import { ajouterEcriture } from "./append.ts";
import { texteVierge } from "./blank.ts";
import { verrouillerTexte } from "./lock.ts";

export type Texte = {
  readonly doc: Y.Doc;
  /** The last entry it holds. */
  readonly curseur: number;
};

/** The live text of a document. The first time, it begins from the answers of `sections`, whoever asks first. */
export async function chargerTexte(db: Db, documentId: string, modele: Modele): Promise<Texte> {
  const lues = await lire(db, documentId, 0);
  if (lues.length > 0) return composer(lues);
  return db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    await verrouillerTexte(tx, documentId);
    const entreTemps = await lire(tx, documentId, 0);
    return composer(entreTemps.length > 0 ? entreTemps : [await commencer(tx, documentId, modele)]);
  });
}

async function commencer(tx: Db, documentId: string, modele: Modele): Promise<Lue> {
  const ecrites = await sectionsDe(tx, documentId);
  const derniere = ecrites.toSorted((a, b) => b.modifieLe.getTime() - a.modifieLe.getTime()).at(0);
  const octets = amorcer(modele, Object.fromEntries(ecrites.map(({ code, contenu }) => [code, contenu])));
  const par = derniere ? { id: derniere.modifieParId, nom: derniere.modifiePar } : SYSTEME;
  const id = await ajouterEcriture(tx, { documentId, octets, sections: [], par });
  await tx.update(documents).set({ projete: id }).where(eq(documents.id, documentId));
  return { id, octets };
}

/** What was written after an entry, in one update; null when nothing was. */
export async function ecrituresDepuis(
  db: Db,
  documentId: string,
  curseur: number,
): Promise<{ readonly octets: Uint8Array | null; readonly curseur: number }> {
  const lues = await lire(db, documentId, curseur);
  const derniere = lues.at(-1);
  if (!derniere) return { octets: null, curseur };
  return { octets: Y.mergeUpdates(lues.map(({ octets }) => octets)), curseur: derniere.id };
}

/** The number of the last entry of a document, 0 when it has none. */
export async function derniereEcriture(db: Db, documentId: string): Promise<number> {
  const [derniere] = await db
    .select({ id: ecritures.id })
    .from(ecritures)
    .where(eq(ecritures.documentId, documentId))
    .orderBy(desc(ecritures.id))
    .limit(1);
  return derniere?.id ?? 0;
}

type Lue = { readonly id: number; readonly octets: Uint8Array };

const lire = (db: Db, documentId: string, curseur: number): Promise<Lue[]> =>
  db
    .select({ id: ecritures.id, octets: ecritures.octets })
    .from(ecritures)
    .where(and(eq(ecritures.documentId, documentId), gt(ecritures.id, curseur)))
    .orderBy(asc(ecritures.id));

function composer(lues: readonly Lue[]): Texte {
  const doc = texteVierge();
  doc.transact(() => {
    for (const { octets } of lues) Y.applyUpdate(doc, octets);
  });
  return { doc, curseur: lues.at(-1)?.id ?? 0 };
}
