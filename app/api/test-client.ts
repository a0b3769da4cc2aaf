import { randomUUID } from "node:crypto";
import type { Db } from "#db/connection.ts";
import { secret, sha256 } from "#db/fingerprint.ts";
import { jetons } from "#db/schema/people.ts";
import { baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import type { adresse } from "./endpoint.server.ts";

type Adresse = ReturnType<typeof adresse>;
type Envoi = { readonly methode?: string; readonly corps?: unknown; readonly cle?: string; readonly brut?: string };

/** The register of a test in the place of the one of the application, with one person per capacity. */
export async function registreDeTest() {
  const connexion = await baseDeTest();
  const reglages = {
    mode: "demo",
    adresse: "http://localhost",
    secret: secret(),
    base: { dossier: "" },
    expediteur: "",
  };
  Object.assign(globalThis, { __atelier: Promise.resolve({ connexion, reglages }), __auth: undefined });
  await inscrirePersonnes(connexion.db);
  return connexion;
}

export async function jetonDe(db: Db, utilisateurId: string): Promise<string> {
  const jeton = secret();
  await db.insert(jetons).values({ id: randomUUID(), utilisateurId, nom: "test", empreinte: sha256(jeton) });
  return jeton;
}

/** Calls an address as its loader and its action are called, for the person who holds the token. */
export async function appeler(
  chez: Adresse,
  chemin: string,
  jeton: string | null,
  { methode, corps, cle, brut }: Envoi = {},
) {
  const body = brut ?? (corps === undefined ? undefined : JSON.stringify(corps));
  const headers = new Headers(body === undefined ? {} : { "Content-Type": "application/json" });
  if (jeton) headers.set("Authorization", `Bearer ${jeton}`);
  if (cle) headers.set("Idempotency-Key", cle);
  const request = new Request(`http://localhost/api/v1${chemin}`, {
    method: methode ?? (body === undefined ? "GET" : "POST"),
    headers,
    body,
  });
  const id = chemin.match(/^\/dossiers\/([^/?]+)/)?.[1];
  const reponse = await chez({ request, params: id ? { id: decodeURIComponent(id) } : {} });
  return { statut: reponse.status, entetes: reponse.headers, corps: await reponse.json() };
}
