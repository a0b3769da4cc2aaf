import { createHash, randomBytes } from "node:crypto";
import { canonique } from "#workflows/canonical-json.ts";

/** Of a text in UTF-8, or of bytes. */
export const sha256 = (contenu: string | Uint8Array): string => createHash("sha256").update(contenu).digest("hex");

/** Fingerprint of a value, over its canonical JSON. */
export const empreinteDe = (valeur: unknown): string => sha256(canonique(valeur));

/** A secret to put in a link or a program: 256 bits, safe in a URL. */
export const secret = (): string => randomBytes(32).toString("base64url");
