import { ecrireEchange, lireReponse, type Reponse } from "./wire.ts";

export type Issue =
  | ({ readonly issue: "recu" } & Reponse)
  | { readonly issue: "session" | "panne" }
  | { readonly issue: "refus"; readonly code: string; readonly phrase: string; readonly statut: number };

const OCTETS = "application/octet-stream";

type Envoi = { readonly ecriture?: Uint8Array; readonly presence?: Uint8Array; readonly derniere?: boolean };

/** One exchange over plain HTTP: what was written goes, what the others wrote comes back. Never throws. */
export async function echanger(
  appeler: typeof fetch,
  adresse: string,
  { ecriture, presence, derniere }: Envoi,
): Promise<Issue> {
  try {
    const reponse = await appeler(adresse, {
      method: "POST",
      headers: { "Content-Type": OCTETS },
      body: ecrireEchange(ecriture, presence),
      keepalive: derniere,
      redirect: "manual",
    });
    // Somebody who is no longer signed in may also be sent to the sign-in page.
    if (reponse.type === "opaqueredirect" || reponse.status === 401) return { issue: "session" };
    // A proxy that answers a page in our place has stored nothing.
    if (reponse.ok && reponse.headers.get("Content-Type") !== OCTETS) return { issue: "panne" };
    if (reponse.ok) return { issue: "recu", ...lireReponse(new Uint8Array(await reponse.arrayBuffer())) };
    if (reponse.status >= 500 || reponse.status === 429 || reponse.status === 408) return { issue: "panne" };
    const { erreur, message } = (await reponse.json()) as { erreur?: unknown; message?: unknown };
    if (typeof message !== "string") return { issue: "panne" };
    return { issue: "refus", code: String(erreur), phrase: message, statut: reponse.status };
  } catch {
    return { issue: "panne" };
  }
}
