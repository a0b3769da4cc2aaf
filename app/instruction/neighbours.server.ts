import type { Db } from "#db/connection.ts";
import { voisinsDe } from "#db/queries/neighbours.ts";
import type { Lecteur } from "#db/queries/visible.ts";
import { ensemblesDe } from "#db/reference/around.ts";
import { communeDe } from "#db/reference/communes.ts";
import { voisinageVu } from "./neighbours-view.ts";

type Territoire = { readonly communes: readonly { readonly code: string }[]; readonly departement: string };

/** The neighbourhood of a territory as this reader may see it. */
export async function voisinageDe(db: Db, lecteur: Lecteur, dossierId: string, territoire: Territoire | null) {
  const codes = territoire?.communes.map(({ code }) => code) ?? [];
  const ensembles = ensemblesDe(codes);
  const autour = [...new Set(ensembles.flatMap(({ communes }) => communes))];
  const voisins = await voisinsDe(db, lecteur, dossierId, autour);
  return {
    ...voisinageVu(codes, ensembles, voisins, (code) => communeDe(code)?.nom ?? code),
    departement: territoire?.departement ?? "",
  };
}
