import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import JSZip from "jszip";
import type { service } from "#app/api/test-client.ts";
import type { Db } from "#db/connection.ts";
import { empreinteDe } from "#db/fingerprint.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { type Etape, faitDe, HISTOIRES } from "#test/fabriques/dossier.ts";
import { ouvrir, proposer } from "#test/fabriques/registre.ts";
import { versionFigee } from "#test/fabriques/version.ts";
import type { Qualite } from "#workflows/acteur.ts";
import { depotDe, modeles } from "#workflows/modeles/registry.ts";
import type { Entree } from "./entry.ts";
import { type Manifeste, manifesteDe } from "./manifest.ts";
import { loader } from "./zip.ts";

/** A file with a contract in force and an amendment to sign, each text really frozen: its reference and its letter. */
export async function dossierPlein(db: Db) {
  const id = await ouvrir(db);
  const figer = (modele: string, jour: number) =>
    versionFigee(db, id, { modele, figeeLe: new Date(Date.UTC(2026, 2, jour)) });
  const lettre = await figer("lettreIntention", 1);
  let versionVue = 3;
  let contrat = "";
  for (const etape of (HISTOIRES.avenantASigner as Etape[]).slice(3)) {
    const { type, par, objet, contenu, missionsAjoutees = [] } = faitDe(etape) as Record<string, unknown> & Fait;
    const modele = modeles().find(({ code }) => depotDe(code) === type);
    const version = modele?.code === "lettreIntention" ? lettre : modele && (await figer(modele.code, versionVue));
    if (modele?.code === "contratTripartite") contrat = version?.sha256 ?? "";
    const fige = version && { versionId: version.id, sha256: version.sha256, numero: version.numero };
    const signe = /^Contrat(Arrete|Signe)$/.test(type) ? { sha256: contrat } : {};
    const avenant =
      type === "AvenantPropose" ? { missionsAjoutees, sha256: empreinteDe({ objet, contenu, missionsAjoutees }) } : {};
    const fait = [type, { ...fige, ...signe, ...avenant }, par.qualite] as unknown as Etape;
    const resultat = await proposer(db, id, fait, { versionVue });
    if ("refus" in resultat) throw new Error(`${type}: ${JSON.stringify(resultat)}`);
    versionVue = resultat.dossier.version;
  }
  return { id, lettre };
}
type Fait = ReturnType<typeof faitDe> & { readonly par: { readonly qualite: Qualite } };

/** Asks for the proof of a file as the person of a capacity does. */
export function demander({ jeton }: ReturnType<typeof service>, id: string, qui: Qualite): Promise<Response> {
  const headers = { Authorization: `Bearer ${jeton[ACTEURS[qui].id]}` };
  const request = new Request("http://localhost/x", { headers });
  return loader({ request, params: { id }, context: {} }).catch((refus: Response) => refus);
}

/** What an archive holds, in its order. */
export async function entreesDe(reponse: Response): Promise<Entree[]> {
  const { files } = await JSZip.loadAsync(await reponse.arrayBuffer());
  return Promise.all(
    Object.values(files).map(async (file) => ({ nom: file.name, octets: await file.async("uint8array") })),
  );
}

/** Writes a proof in a folder of its own; the folder goes once `voir` has answered. */
export async function deplier<T>(entrees: readonly Entree[], voir: (dossier: string) => T): Promise<T> {
  const dossier = mkdtempSync(join(tmpdir(), "preuve-"));
  for (const { nom, octets } of entrees) {
    mkdirSync(dirname(join(dossier, nom)), { recursive: true });
    writeFileSync(join(dossier, nom), octets);
  }
  try {
    return await voir(dossier);
  } finally {
    rmSync(dossier, { recursive: true });
  }
}

export const lire = (entrees: readonly Entree[], nom: string): string =>
  Buffer.from(entrees.find((entree) => entree.nom === nom)?.octets ?? []).toString("utf8");

/** The same proof with some entries changed (null: removed), and a manifest made anew to hide it. */
export function maquiller(entrees: readonly Entree[], changes: Readonly<Record<string, string | null>>): Entree[] {
  const { fichiers: _, empreinte: __, faitLe, ...dit } = JSON.parse(lire(entrees, "manifeste.json"));
  const gardees = entrees
    .filter(({ nom }) => nom !== "manifeste.json" && changes[nom] !== null)
    .map(({ nom, octets }) => ({ nom, octets: nom in changes ? Buffer.from(changes[nom] ?? "") : octets }));
  return [...gardees, manifesteDe(gardees, { ...dit, faitLe: new Date(faitLe) } as Manifeste)];
}
