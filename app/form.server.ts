const POIDS_MAXIMAL = 4_000_000;

const tropLourd = () => new Response("Envoi trop volumineux", { status: 413 });

/** Reads a body up to a limit, whatever its announced length. Throws a 413 answer beyond. */
export async function lireCorps(request: Request, maximum = POIDS_MAXIMAL): Promise<string> {
  if (Number(request.headers.get("content-length")) > maximum) throw tropLourd();
  if (!request.body) return "";
  const morceaux: Uint8Array[] = [];
  let poids = 0;
  for await (const morceau of request.body as unknown as AsyncIterable<Uint8Array>) {
    poids += morceau.byteLength;
    if (poids > maximum) throw tropLourd();
    morceaux.push(morceau);
  }
  return Buffer.concat(morceaux).toString("utf8");
}

/** Reads a form of ours: plain fields, no file. */
export const lireFormulaire = async (request: Request): Promise<URLSearchParams> =>
  // A null character is never typed, and the register cannot keep one.
  new URLSearchParams((await lireCorps(request)).replaceAll("%00", "").replaceAll("\0", ""));
