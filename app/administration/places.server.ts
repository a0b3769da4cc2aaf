import { departements, regions } from "#db/reference/communes.ts";
import type { Lieu } from "./territories.ts";
import type { CorpsOrganise } from "./words.ts";

/** Where a body may be competent: regions for ARS and URPS, départements for délégations, CPAM and MSA, nowhere for the others. */
export function lieuxDe(corps: CorpsOrganise): readonly Lieu[] {
  if (corps === "ars" || corps === "urps") return regions();
  return corps === "ddArs" || corps === "cpam" || corps === "msa" ? departements() : [];
}
