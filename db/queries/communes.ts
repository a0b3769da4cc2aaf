import { and, desc, eq, inArray, ne, or, sql } from "drizzle-orm";
import type { Db } from "../connection.ts";
import { communes, dossiers } from "../schema/files.ts";
import { organisations } from "../schema/people.ts";

/** A commune of another living file: the name of that file and the stage it has reached, never more. */
export type CommunePrise = {
  readonly code: string;
  readonly nom: string;
  readonly dossierId: string;
  readonly dossier: string;
  readonly etape: string;
};

/** Which of these communes belong to another living file, and to which, by name. */
export async function communesPrises(
  db: Db,
  saufDossierId: string,
  codes: readonly string[],
): Promise<readonly CommunePrise[]> {
  if (codes.length === 0) return [];
  return db
    .select({
      code: communes.code,
      nom: communes.nom,
      dossierId: communes.dossierId,
      dossier: dossiers.nom,
      etape: dossiers.etape,
    })
    .from(communes)
    .innerJoin(dossiers, eq(dossiers.id, communes.dossierId))
    .where(and(inArray(communes.code, [...codes]), ne(communes.dossierId, saufDossierId)))
    .orderBy(communes.nom, communes.code);
}

/** Whom to speak to of a territory: the délégation of the département when it is known here, otherwise the ARS. */
export async function contactDuTerritoire(
  db: Db,
  { departement, region }: { readonly departement: string; readonly region: string },
): Promise<{ readonly nom: string; readonly telephone: string } | undefined> {
  const couvre = (code: string) => sql`${code} = any(${organisations.territoires})`;
  const [contact] = await db
    .select({ nom: organisations.nom, telephone: organisations.telephone })
    .from(organisations)
    .where(
      or(
        and(eq(organisations.corps, "ddArs"), couvre(departement)),
        and(eq(organisations.corps, "ars"), couvre(region)),
      ),
    )
    .orderBy(desc(sql`${organisations.corps} = 'ddArs'`), organisations.id)
    .limit(1);
  return contact;
}
