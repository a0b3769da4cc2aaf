import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, vi } from "vitest";
import type { Db } from "#db/connection.ts";
import { secret, sha256 } from "#db/fingerprint.ts";
import { jetons } from "#db/schema/people.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { baseDeTest } from "#test/fabriques/base.ts";
import type { Histoire } from "#test/fabriques/dossier.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { loader as actes } from "./acts.ts";
import type { adresse } from "./endpoint.server.ts";

type Adresse = ReturnType<typeof adresse>;
type Envoi = { readonly methode?: string; readonly corps?: unknown; readonly cle?: string; readonly brut?: string };

/** The day after the histories of the tests. */
export const LENDEMAIN = new Date("2026-03-16T11:00:00Z");

/** A register in the place of the one of the application for one test file, and the token of each capacity's person. */
export function service() {
  const jeton: Record<string, string> = {};
  const etat = { jeton } as { db: Db; readonly jeton: Record<string, string> };
  let fermer = async () => {};
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: LENDEMAIN });
    const connexion = await baseDeTest();
    fermer = connexion.fermer;
    etat.db = connexion.db;
    const reglages = { adresse: "http://localhost", secret: secret() };
    Object.assign(globalThis, { __atelier: Promise.resolve({ connexion, reglages }), __auth: undefined });
    await inscrirePersonnes(etat.db);
    for (const { id } of Object.values(ACTEURS)) if (id !== "systeme") jeton[id] = await jetonDe(etat.db, id);
  });
  afterAll(() => {
    vi.useRealTimers();
    return fermer();
  });
  return etat;
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
  jeton: string | null | undefined,
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

/** A file at a stage, and how to propose an act on it. */
export async function cas({ db, jeton }: ReturnType<typeof service>, jusqua: Histoire) {
  const { id, version } = await dossierInscrit(db, { jusqua });
  const proposer = (
    qui: string,
    fait: object,
    { versionVue = version, cle }: { versionVue?: number; cle?: string } = {},
  ) => appeler(actes, `/dossiers/${id}/actes`, jeton[qui], { corps: { fait, versionVue }, cle });
  return { id, version, proposer };
}
