import { type Choix, enRequete } from "./choices.ts";

/** How many files the first page of a list has found, in a sentence; null when nothing was asked of it. */
export function trouves(nombre: number, suite: boolean, { tri: _tri, ...choix }: Choix): string | null {
  if (nombre === 0 || enRequete(choix) === "") return null;
  const s = nombre > 1 ? "s" : "";
  const combien = `${suite ? "Au moins " : ""}${nombre} dossier${s} trouvé${s}`;
  const { q, ...filtres } = choix;
  const avec = enRequete(filtres) === "" ? "" : " avec ces filtres";
  return `${combien}${q ? ` pour « ${q} »` : ""}${avec}.`;
}
