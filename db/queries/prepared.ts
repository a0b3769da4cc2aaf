import { randomUUID } from "node:crypto";
import { and, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import type { TypeDeFait } from "#workflows/fact.ts";
import type { Db } from "../connection.ts";
import { demander } from "../retained.ts";
import { dossiers } from "../schema/files.ts";
import { decisionsPreparees } from "../schema/rooms.ts";
import { cloreAnnonces } from "./prepared-notices.ts";
import type { Lecteur } from "./visible.ts";

export type DecisionPreparee = typeof decisionsPreparees.$inferSelect;

const ouvertes = (dossierId: string) =>
  and(eq(decisionsPreparees.dossierId, dossierId), isNull(decisionsPreparees.closeLe));

/** The decisions prepared on a file and not made yet. Who may read them was decided before: the ARS alone. */
export const preparationsDe = (db: Db, dossierId: string): Promise<DecisionPreparee[]> =>
  db.select().from(decisionsPreparees).where(ouvertes(dossierId));

/** A decision that waits for a signature, and the name of its file. */
export type ASigner = DecisionPreparee & { readonly nom: string };

/**
 * The decisions prepared in the territories where this person signs for the ARS, by themselves or by a delegation in
 * force: those the law will soon settle first, then the oldest, `limite` at most. None for anybody else, nor one sent
 * back.
 */
export async function preparationsASigner(
  db: Db,
  { affectations }: Pick<Lecteur, "affectations">,
  limite: number,
): Promise<ASigner[]> {
  const regions = affectations
    .filter(({ corps, fonction }) => corps === "ars" && fonction === "signataire")
    .flatMap(({ territoires }) => territoires);
  if (regions.length === 0) return [];
  return db
    .select({ ...getTableColumns(decisionsPreparees), nom: dossiers.nom })
    .from(decisionsPreparees)
    .innerJoin(dossiers, eq(dossiers.id, decisionsPreparees.dossierId))
    .where(
      and(inArray(dossiers.region, regions), isNull(decisionsPreparees.closeLe), isNull(decisionsPreparees.renvoi)),
    )
    .orderBy(sql`${dossiers.effetLe} asc nulls last`, decisionsPreparees.prepareeLe, decisionsPreparees.id)
    .limit(limite);
}

type Preparation = Pick<DecisionPreparee, "dossierId" | "saisie" | "versionVue" | "parId" | "par"> & {
  readonly type: TypeDeFait;
};

/**
 * Keeps a decision prepared, in the place of the one prepared before on the same file. Undefined, and nothing written,
 * when it waits already in these words: a form sent twice has one effect.
 */
export async function garderPreparation(
  db: Db,
  preparation: Preparation,
  instant = new Date(),
): Promise<DecisionPreparee | undefined> {
  const { saisie, versionVue, parId, par } = preparation;
  const [gardee] = await db
    .insert(decisionsPreparees)
    .values({ id: randomUUID(), ...preparation, prepareeLe: instant })
    .onConflictDoUpdate({
      target: [decisionsPreparees.dossierId, decisionsPreparees.type],
      targetWhere: isNull(decisionsPreparees.closeLe),
      set: { saisie, versionVue, parId, par, prepareeLe: instant, renvoi: null },
      setWhere: sql`${decisionsPreparees.renvoi} is not null
        or (${decisionsPreparees.saisie}, ${decisionsPreparees.versionVue}, ${decisionsPreparees.parId})
          is distinct from (excluded.saisie, excluded.version_vue, excluded.par_id)`,
    })
    .returning();
  return gardee;
}

/** Sends a prepared decision back to those who instruct, with what to change. Undefined when it is no longer there. */
export async function renvoyerPreparation(
  db: Db,
  dossierId: string,
  type: TypeDeFait,
  renvoi: string,
): Promise<DecisionPreparee | undefined> {
  const [renvoyee] = await db
    .update(decisionsPreparees)
    .set({ renvoi })
    .where(and(ouvertes(dossierId), eq(decisionsPreparees.type, type)))
    .returning();
  return renvoyee;
}

/** A decision was made: what was prepared on the same matter, named by its types, waits no more. */
export async function clorePreparations(tx: Db, dossierId: string, types: readonly TypeDeFait[]): Promise<void> {
  if (types.length === 0) return;
  const instant = new Date();
  await cloreAnnonces(tx, dossierId, types, instant);
  await demander(tx, CLORE, [instant.toISOString(), dossierId, types]);
}

const CLORE = {
  nom: "clore_preparations",
  texte: `
    update decisions_preparees set close_le = $1
    where dossier_id = $2 and close_le is null and type = any($3::text[])`,
};
