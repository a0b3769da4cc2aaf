import { POIDS_MAX } from "./refusals.ts";

/** What surrounds the file in the body: boundaries, headers. */
const ENVELOPPE = 20_000;

/** The bytes of the field `fichier`, kept in memory; a reason when there is none or it is too heavy. */
export async function lireFichier(request: Request): Promise<Uint8Array | { refus: "lourde" | "absente" }> {
  const morceaux: Uint8Array[] = [];
  let poids = 0;
  for await (const morceau of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    poids += morceau.byteLength;
    // Read to the end all the same: a browser cut off while it sends shows no answer. The server bounds the rest.
    if (poids <= POIDS_MAX + ENVELOPPE) morceaux.push(morceau);
  }
  if (poids > POIDS_MAX + ENVELOPPE) return { refus: "lourde" };
  const fichier = await champ(Buffer.concat(morceaux), request.headers.get("content-type") ?? "");
  return fichier instanceof File ? new Uint8Array(await fichier.arrayBuffer()) : { refus: "absente" };
}

async function champ(corps: Uint8Array<ArrayBuffer>, type: string): Promise<FormDataEntryValue | null> {
  try {
    return (await new Response(corps, { headers: { "content-type": type } }).formData()).get("fichier");
  } catch {
    // A body that is not the form it says it is holds no file.
    return null;
  }
}
