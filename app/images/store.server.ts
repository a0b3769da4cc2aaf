import { createHash, randomUUID } from "node:crypto";
import type { Db } from "#db/connection.ts";
import { verrouillerTexte } from "#db/ecritures/lock.ts";
import { ajouterImage, imagePareille, poidsDesImages } from "#db/queries/images.ts";
import { verifierImage } from "./examine.server.ts";
import { type Motif, POIDS_TOTAL_MAX } from "./refusals.ts";

type Depot = {
  readonly documentId: string;
  readonly octets: Uint8Array;
  readonly par: { readonly id: string };
};

/** Keeps a picture in a document, once however often it is sent. Refuses what is not one, or what makes too much. */
export async function deposerImage(
  db: Db,
  { documentId, octets, par }: Depot,
): Promise<{ id: string } | { refus: Motif }> {
  const examinee = await verifierImage(octets);
  if ("refus" in examinee) return examinee;
  const empreinte = createHash("sha256").update(examinee.octets).digest("hex");
  return db.transaction(async (transaction) => {
    const tx = transaction as unknown as Db;
    // Two pictures sent at once are counted one after the other.
    await verrouillerTexte(tx, documentId);
    const pareille = await imagePareille(tx, documentId, empreinte);
    if (pareille) return { id: pareille };
    if ((await poidsDesImages(tx, documentId)) + examinee.octets.length > POIDS_TOTAL_MAX) return { refus: "plein" };
    const id = randomUUID();
    await ajouterImage(tx, { id, documentId, ...examinee, sha256: empreinte, deposeParId: par.id });
    return { id };
  });
}
