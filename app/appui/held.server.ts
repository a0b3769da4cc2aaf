import { introuvable } from "#app/session.server.ts";
import type { Db } from "#db/connection.ts";
import { type DemandeAdressee, demandeParId } from "#db/queries/support.ts";
import type { PlaceDansLeFil } from "#workflows/appui/rights.ts";
import type { Poste } from "./ask.server.ts";

/** Somebody in a thread, who writes in it or leads it: whoever only reads finds nothing to do there. */
export type Fil = {
  readonly poste: Poste;
  readonly demandeId: string;
  /** The body that had the demand when their place was decided. */
  readonly organisationId: string;
  readonly place: PlaceDansLeFil;
};

/** Acts on a demand while its row is held: two at once act one after the other. */
export const tenir = <T>(
  { poste, demandeId }: Fil,
  agir: (tx: Db, demande: DemandeAdressee) => Promise<T>,
): Promise<T> =>
  poste.db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    const demande = await demandeParId(tx, demandeId, { verrou: true });
    if (!demande) throw introuvable();
    return agir(tx, demande);
  });
