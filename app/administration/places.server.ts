import { departements, regions } from "#db/reference/communes.ts";
import type { Lieu } from "./territories.ts";

type Corps = "ars" | "cpam" | "msa" | "urps" | "national" | "admin";

/** Where a body may be competent: regions for ARS and URPS, départements for CPAM and MSA, nowhere for the others. */
export function lieuxDe(corps: Corps): readonly Lieu[] {
  if (corps === "ars" || corps === "urps") return regions();
  return corps === "cpam" || corps === "msa" ? departements() : [];
}
