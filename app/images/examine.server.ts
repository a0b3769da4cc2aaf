import { estUnJpeg, lireJpeg } from "./jpeg.ts";
import { estUnPng, lirePng, pointsComplets, type Saine } from "./png.server.ts";
import { type Motif, POIDS_MAX } from "./refusals.ts";

export type Examinee = Saine & { readonly type: "image/png" | "image/jpeg" };
type Refus = { readonly refus: Motif };

/**
 * A picture as it may be kept: judged by its bytes, whatever its name and the type announced, and rid of what tells
 * where, when and with what it was taken. A reason when it may not. Does not unfold its points: see `verifierImage`.
 */
export function examinerImage(octets: Uint8Array): Examinee | Refus {
  if (octets.length === 0) return { refus: "absente" };
  if (octets.length > POIDS_MAX) return { refus: "lourde" };
  const type = estUnPng(octets) ? "image/png" : estUnJpeg(octets) ? "image/jpeg" : null;
  if (!type) return { refus: "format" };
  const lue = type === "image/png" ? lirePng(octets) : lireJpeg(octets);
  return typeof lue === "string" ? { refus: lue } : { ...lue, type };
}

/** The same, down to the last point of a PNG. */
export async function verifierImage(octets: Uint8Array): Promise<Examinee | Refus> {
  const examinee = examinerImage(octets);
  if ("refus" in examinee || examinee.type === "image/jpeg") return examinee;
  return (await pointsComplets(examinee)) ? examinee : { refus: "abimee" };
}
