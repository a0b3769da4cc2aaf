import type { Db } from "#db/connection.ts";
import { organismeParId } from "#db/queries/bodies.ts";
import { etablirPapier } from "#db/queries/letterheads.ts";
import { EN_TETES } from "#db/seed/letterheads.ts";
import { papierParDefaut } from "#workflows/pieces/default-letterhead.ts";
import type { Annuaire } from "./proposal.ts";

/** Each ARS establishes its paper before its first act: its place, its service, the court its decisions go before. */
export async function etablirEnTetes(db: Db, annuaire: Annuaire, instant: Date): Promise<void> {
  for (const { organisme: id, par: cle, lignes } of EN_TETES) {
    const [organisme, par] = [await organismeParId(db, id), annuaire.get(cle)];
    if (!organisme || !par) throw new Error(`No ${id} or no ${cle} in the demonstration`);
    const papier = { ...papierParDefaut(organisme), ...lignes };
    await etablirPapier(db, id, { papier, versionVue: 1, par }, instant);
  }
}
