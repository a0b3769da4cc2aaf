import type { LoaderFunctionArgs } from "@remix-run/node";
import { canonique } from "#workflows/canonical-json.ts";
import { nomDuFichier, telecharger } from "./download.server.ts";
import { ouvrirVersion } from "./open.server.ts";

/**
 * The frozen text exactly as its fingerprint was computed: the SHA-256 of the bytes received is the fingerprint of the
 * version, which the headers repeat. Nothing on the way may rewrite them.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const version = await ouvrirVersion(request, params.version);
  return telecharger(canonique(version.contenu), {
    type: "application/json; charset=utf-8",
    nom: nomDuFichier(version, "json"),
    "Cache-Control": "private, no-cache, no-transform",
    "Repr-Digest": `sha-256=:${Buffer.from(version.sha256, "hex").toString("base64")}:`,
  });
}
