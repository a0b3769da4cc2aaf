import { and, eq, inArray, ne } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { communes, dossiers } from "../schema/files.ts";

/** Which of these communes belong to another living file, and to which. */
export async function communesPrises(
  db: Db,
  saufDossierId: string,
  voulues: readonly { readonly code: string }[],
): Promise<{ nom: string; dossier: string }[]> {
  return db
    .select({ nom: communes.nom, dossier: dossiers.nom })
    .from(communes)
    .innerJoin(dossiers, eq(dossiers.id, communes.dossierId))
    .where(
      and(
        inArray(
          communes.code,
          voulues.map(({ code }) => code),
        ),
        ne(communes.dossierId, saufDossierId),
      ),
    )
    .orderBy(communes.nom);
}
