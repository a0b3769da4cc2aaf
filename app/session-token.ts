import { createHmac, timingSafeEqual } from "node:crypto";

const NOM = /(?:^|;\s*)(?:__Secure-)?atelier\.session_token=([^;]+)/;

/** The token of a session in the cookies of a browser, when we signed it ourselves; undefined otherwise. */
export function jetonDeSession(cookies: string | null, secret: string): string | undefined {
  const brut = cookies?.match(NOM)?.[1];
  const [jeton, signature, ...reste] = (brut ? decoder(brut) : "").split(".");
  if (!jeton || !signature || reste.length > 0) return undefined;
  const attendue = createHmac("sha256", secret).update(jeton).digest();
  const lue = Buffer.from(signature, "base64");
  return lue.length === attendue.length && timingSafeEqual(lue, attendue) ? jeton : undefined;
}

function decoder(brut: string): string {
  try {
    return decodeURIComponent(brut);
  } catch {
    return "";
  }
}
