import { verifierImage } from "#app/images/examine.server.ts";
import { type Motif, POINTS_MAX } from "#app/images/refusals.ts";

/** Points inflated for one file: some sixty photographs. Beyond, a file only tries to keep the service busy. */
const POINTS = 400_000_000;

export type Tri = {
  /** The pictures that may be kept, by rank, rid of what their device wrote in them. */
  readonly gardees: ReadonlyMap<number, Uint8Array>;
  /** Why the others may not; "nombre" for those that come too many. */
  readonly refusees: readonly (Motif | "nombre")[];
};

/** Judges the pictures a text shows, one after the other. */
export async function trierImages(images: readonly Uint8Array[], montrees: ReadonlySet<number>): Promise<Tri> {
  const gardees = new Map<number, Uint8Array>();
  const refusees: (Motif | "nombre")[] = [];
  let points = 0;
  for (const [rang, octets] of images.entries()) {
    if (!montrees.has(rang)) continue;
    const examinee = points > POINTS ? ({ refus: "nombre" } as const) : await verifierImage(octets);
    if ("refus" in examinee) {
      refusees.push(examinee.refus);
      // It may have been inflated as far as a picture may go.
      if (examinee.refus === "abimee") points += POINTS_MAX;
    } else {
      gardees.set(rang, examinee.octets);
      points += examinee.largeur * examinee.hauteur;
    }
  }
  return { gardees, refusees };
}
