import { desc, eq } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { organisations } from "../schema/people.ts";
import { demandesDAppui } from "../schema/support.ts";

/** A demand for help as the register keeps it. */
export type DemandeDAppui = typeof demandesDAppui.$inferSelect;
/** The same, with the name of the body asked. */
export type DemandeAdressee = DemandeDAppui & { readonly organisme: string };

/** Adds a demand. The same identifier adds it once; answers whether it was new. */
export async function poserDemande(db: Db, demande: typeof demandesDAppui.$inferInsert): Promise<boolean> {
  const posees = await db
    .insert(demandesDAppui)
    .values(demande)
    .onConflictDoNothing({ target: demandesDAppui.id })
    .returning({ id: demandesDAppui.id });
  return posees.length > 0;
}

const adressees = (db: Db) =>
  db
    .select({ demande: demandesDAppui, organisme: organisations.nom })
    .from(demandesDAppui)
    .innerJoin(organisations, eq(organisations.id, demandesDAppui.organisationId));

const reunir = ({ demande, organisme }: { demande: DemandeDAppui; organisme: string }) => ({ ...demande, organisme });

/** The demands of a file, newest first. Which of them the reader may see is decided by `placeDansLeFil`. */
export const demandesDuDossier = async (db: Db, dossierId: string): Promise<readonly DemandeAdressee[]> =>
  (
    await adressees(db)
      .where(eq(demandesDAppui.dossierId, dossierId))
      .orderBy(desc(demandesDAppui.demandeeLe), desc(demandesDAppui.id))
  ).map(reunir);

/** One demand by its identifier. `verrou` holds its row until the transaction ends. */
export async function demandeParId(db: Db, id: string, { verrou = false } = {}): Promise<DemandeAdressee | undefined> {
  if (verrou)
    await db.select({ id: demandesDAppui.id }).from(demandesDAppui).where(eq(demandesDAppui.id, id)).for("update");
  const [trouvee] = await adressees(db).where(eq(demandesDAppui.id, id));
  return trouvee && reunir(trouvee);
}

/** What may change in a demand: whose it is, who follows it, by when and when it was answered, whether it is closed. */
export type SuiteDeDemande = Partial<
  Omit<DemandeDAppui, "id" | "dossierId" | "objet" | "question" | "parId" | "par" | "qualite" | "demandeeLe">
>;

/** Writes what changed in a demand. In the transaction that holds it. */
export async function suivreDemande(tx: Db, id: string, suite: SuiteDeDemande): Promise<void> {
  if (Object.keys(suite).length === 0) return;
  await tx.update(demandesDAppui).set(suite).where(eq(demandesDAppui.id, id));
}
