import { auth } from "#app/auth.server.ts";
import { reglages } from "#app/base.server.ts";

/** What the accounts engine needs to know of the real request: whose address, whose browser, from which site. */
const TRANSMIS = ["x-adresse-ip", "user-agent", "sec-fetch-site", "sec-fetch-mode", "sec-fetch-dest"];

type Appel = { readonly corps?: object /** Speaks as the person signed in. */; readonly session?: true };

/** Asks the accounts engine through its own door, so that its limits on attempts apply. */
export async function appelerComptes(request: Request, chemin: string, { corps = {}, session }: Appel) {
  const { adresse } = await reglages();
  const headers = new Headers({ "content-type": "application/json", origin: adresse });
  for (const nom of session ? [...TRANSMIS, "cookie"] : TRANSMIS) {
    const valeur = request.headers.get(nom);
    if (valeur) headers.set(nom, valeur);
  }
  const url = `${adresse}/api/auth/${chemin}`;
  const reponse = await (await auth()).handler(
    new Request(url, { method: "POST", headers, body: JSON.stringify(corps) }),
  );
  if (reponse.status >= 500) throw new Error(`Accounts answered ${reponse.status} to ${chemin}`);
  return reponse;
}

/** The cookies of an answer, to hand to the browser with ours. */
export function cookiesDe(reponse: Response): Headers {
  const headers = new Headers();
  for (const cookie of reponse.headers.getSetCookie()) headers.append("Set-Cookie", cookie);
  return headers;
}

/** The code by which the accounts engine names its refusal; empty when it names none. */
export async function codeDe(reponse: Response): Promise<string> {
  const corps: unknown = await reponse.json().catch(() => null);
  return typeof corps === "object" && corps !== null && "code" in corps ? String(corps.code) : "";
}

/** Said when somebody tries too often; nothing for any other answer. */
export function tropDEssais(reponse: Response): string | undefined {
  if (reponse.status !== 429) return undefined;
  const secondes = Number(reponse.headers.get("x-retry-after")) || 60;
  return `Trop d’essais de suite. Attendez ${secondes}\u00a0${secondes > 1 ? "secondes" : "seconde"}, puis recommencez.`;
}
