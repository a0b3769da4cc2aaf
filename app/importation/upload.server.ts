import { LIMITES } from "./limits.ts";
import { type Refus, refuser } from "./refusals.ts";

/** What surrounds the file in the body: boundaries, headers. */
const ENVELOPPE = 20_000;
/** How much of a body too large is still let through: a browser cut off while it sends shows no answer. */
const PATIENCE = 300_000_000;

/** The file a form sends, kept in memory within the limit; a refusal when there is none or it is too heavy. */
export async function lireEnvoi(request: Request): Promise<{ nom: string; octets: Uint8Array } | Refus> {
  const corps = await lireCorpsBorne(request);
  if (!corps) return refuser("trop-lourd");
  const fichier = await champ(corps, request.headers.get("content-type") ?? "");
  if (!(fichier instanceof File) || fichier.size === 0) return refuser("absent");
  const nom = fichier.name.split(/[\\/]/).at(-1)?.slice(0, 200) || "document.docx";
  return { nom, octets: new Uint8Array(await fichier.arrayBuffer()) };
}

async function champ(corps: Uint8Array<ArrayBuffer>, type: string): Promise<FormDataEntryValue | null> {
  try {
    return (await new Response(corps, { headers: { "content-type": type } }).formData()).get("fichier");
  } catch {
    // A body that is not the form it says it is holds no file.
    return null;
  }
}

async function lireCorpsBorne(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const maximum = LIMITES.poids + ENVELOPPE;
  const annonce = Number(request.headers.get("content-length"));
  if (annonce > PATIENCE) return null;
  const morceaux: Uint8Array[] = [];
  let poids = 0;
  for await (const morceau of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    poids += morceau.byteLength;
    if (poids > PATIENCE) return null;
    if (poids <= maximum) morceaux.push(morceau);
    else morceaux.length = 0;
  }
  return poids > maximum ? null : new Uint8Array(Buffer.concat(morceaux));
}
