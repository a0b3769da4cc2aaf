import type { Db } from "../connection.ts";
import type { Comptes, Regard } from "./tallies.ts";
import type { Portee } from "./visible.ts";

/** Counts, and what the register looked like when they were made: enough to know whether they still stand. */
type Connus = { readonly vue: string; readonly comptes: Comptes };

/** More than the territories of the country in the eyes of each hand; the oldest leave first. */
const PLACES = 1_000;
const parRegistre = new WeakMap<Db, Map<string, Connus>>();

const cleDe = (nom: string, { main, jour }: Regard) => `${nom} ${main} ${jour}`;

/** The last counts made of a part for the same hand on the same day; whoever uses them checks that nothing moved. */
export const dejaComptes = (db: Db, { nom }: Portee, regard: Regard): Connus | undefined =>
  nom ? parRegistre.get(db)?.get(cleDe(nom, regard)) : undefined;

/** Keeps the counts of a part others see too. */
export function retenirComptes(db: Db, { nom }: Portee, regard: Regard, connus: Connus): void {
  if (!nom) return;
  const places = parRegistre.get(db) ?? new Map<string, Connus>();
  parRegistre.set(db, places);
  places.delete(cleDe(nom, regard));
  places.set(cleDe(nom, regard), connus);
  const [plusAncienne] = places.keys();
  if (places.size > PLACES && plusAncienne) places.delete(plusAncienne);
}
