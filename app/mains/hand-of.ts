import { type Acteur, corpsDe, type Qualite } from "#workflows/acteur.ts";
import type { Main } from "./mains.ts";

/** The hand a capacity holds; those who only look hold none. */
export function mainDeLaQualite(qualite: Qualite): Main {
  const corps = corpsDe(qualite);
  if (corps === "cpts") return "porteur";
  return corps === "national" || corps === "admin" ? "systeme" : corps;
}

export const mainDeLActeur = ({ qualites }: Acteur): Main => mainDeLaQualite(qualites[0] ?? "systeme");
