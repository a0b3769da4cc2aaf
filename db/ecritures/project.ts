import { and, asc, eq, gt, sql } from "drizzle-orm";
import type * as Y from "yjs";
import type { Modele } from "#workflows/modeles/modele.ts";
import type { Db } from "../connection.ts";
import { type SectionEcrite, sectionsDe } from "../queries/documents.ts";
import { documents, sections } from "../schema/documents.ts";
import { ecritures } from "../schema/live.ts";
import { contenuDe, memeContenu } from "./answers.ts";
import { chargerTexte } from "./load.ts";
import { verrouillerTexte } from "./lock.ts";

/** Who wrote, when, and in which sections. */
export type Touche = {
  readonly sections: readonly string[];
  readonly parId: string;
  readonly par: string;
  readonly le: Date;
};

/**
 * Brings `sections` up to what the live text says, and answers them. Cheap when nothing was written since. A section
 * whose words changed takes one version more, and the name of who wrote in it last. Two processes may call it at once.
 * To freeze exactly what is kept, hold the pen first (`verrouillerTexte`).
 */
export async function rattraperTexte(
  db: Db,
  { id: documentId }: { readonly id: string },
  modele: Modele,
): Promise<SectionEcrite[]> {
  const { projete, derniere } = await avancement(db, documentId);
  if (derniere <= projete) return sectionsDe(db, documentId);
  return db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    await verrouillerTexte(tx, documentId);
    const deja = (await avancement(tx, documentId)).projete;
    const { doc, curseur } = await chargerTexte(tx, documentId, modele);
    const recentes = await tx
      .select({ sections: ecritures.sections, parId: ecritures.parId, par: ecritures.par, le: ecritures.le })
      .from(ecritures)
      .where(and(eq(ecritures.documentId, documentId), gt(ecritures.id, deja)))
      .orderBy(asc(ecritures.id));
    return projeterTexte(tx, { documentId, modele, doc, curseur, recentes });
  });
}

async function avancement(db: Db, documentId: string): Promise<{ projete: number; derniere: number }> {
  const [lu] = await db
    .select({
      projete: documents.projete,
      derniere: sql`(select max(id) from ecritures where document_id = ${documentId})`.mapWith(Number),
    })
    .from(documents)
    .where(eq(documents.id, documentId));
  return { projete: lu?.projete ?? 0, derniere: lu?.derniere ?? 0 };
}

/** Writes to `sections` what `doc` says, up to the entry `curseur`. The caller holds the pen. */
export async function projeterTexte(
  tx: Db,
  {
    documentId,
    modele,
    doc,
    curseur,
    recentes,
  }: { documentId: string; modele: Modele; doc: Y.Doc; curseur: number; recentes: readonly Touche[] },
): Promise<SectionEcrite[]> {
  const presentes = await sectionsDe(tx, documentId);
  const contenus = contenuDe(doc, modele);
  for (const section of modele.sections) {
    const presente = presentes.find(({ code }) => code === section.code);
    const contenu = contenus[section.code] ?? {};
    const touche = recentes.findLast(({ sections }) => sections.includes(section.code)) ?? recentes.at(-1);
    if (!touche || memeContenu(section, presente?.contenu ?? {}, contenu)) continue;
    const ecrit = { contenu, modifieParId: touche.parId, modifiePar: touche.par, modifieLe: touche.le };
    await tx
      .insert(sections)
      .values({ documentId, code: section.code, version: (presente?.version ?? 0) + 1, ...ecrit })
      .onConflictDoUpdate({
        target: [sections.documentId, sections.code],
        set: { ...ecrit, version: sql`${sections.version} + 1` },
      });
  }
  await tx.update(documents).set({ projete: curseur }).where(eq(documents.id, documentId));
  return sectionsDe(tx, documentId);
}
