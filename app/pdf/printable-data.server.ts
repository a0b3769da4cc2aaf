import { printableLine } from "./characters.server.ts";

/** Every sentence in characters the fonts can draw; a fingerprint is left whole, the layout parts it. */
export function imprimable<V>(valeur: V): V {
  if (typeof valeur === "string") return (/^[0-9a-f]{64}$/.test(valeur) ? valeur : printableLine(valeur)) as V;
  if (Array.isArray(valeur)) return valeur.map(imprimable) as V;
  if (valeur === null || typeof valeur !== "object") return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([cle, membre]) => [cle, imprimable(membre)])) as V;
}
