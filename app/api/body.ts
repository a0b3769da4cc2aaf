import type { z } from "zod";
import { lireCorps } from "#app/form.server.ts";
import { type Arret, erreur, saisie } from "./answer.ts";
import { erreursDe } from "./schema-errors.ts";

const POIDS_MAXIMAL = 1_000_000;
const PROFONDEUR_MAXIMALE = 12;
const CLE_MAXIMALE = 100;

/** Reads a JSON body of this shape, or stops the request with what is wrong. */
export async function lireJson<T>(request: Request, forme: z.ZodType<T>): Promise<T> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/json") {
    throw erreur(415, "type-de-contenu", "Envoyez le corps en JSON, avec l’en-tête Content-Type : application/json.");
  }
  const lu = forme.safeParse(analyser(await lire(request)));
  if (!lu.success) throw saisie(erreursDe(lu.error.issues));
  return lu.data;
}

/** Reads a little more than it accepts: a connection cut in the middle of a body would also cut the answer. */
async function lire(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length")) > POIDS_MAXIMAL) throw tropVolumineux();
  const texte = await lireCorps(request).catch((echec: unknown) => {
    throw echec instanceof Response && echec.status === 413 ? tropVolumineux() : echec;
  });
  if (Buffer.byteLength(texte) > POIDS_MAXIMAL) throw tropVolumineux();
  return texte;
}

const tropVolumineux = () =>
  erreur(413, "trop-volumineux", "Le corps dépasse 1 Mo. Rien n’a été retenu : raccourcissez l’envoi.");

function analyser(texte: string): unknown {
  let valeur: unknown;
  try {
    valeur = JSON.parse(texte);
  } catch {
    throw jsonRefuse("Le corps n’est pas du JSON valide. Vérifiez les guillemets et les virgules.");
  }
  verifier(valeur);
  return valeur;
}

/** Refuses what no act holds and the register cannot keep: deep nesting, null characters, broken surrogates. */
function verifier(racine: unknown): void {
  const aVoir: [unknown, number][] = [[racine, 0]];
  for (let suivant = aVoir.pop(); suivant; suivant = aVoir.pop()) {
    const [valeur, profondeur] = suivant;
    if (typeof valeur === "string") verifierTexte(valeur);
    if (valeur === null || typeof valeur !== "object") continue;
    if (profondeur >= PROFONDEUR_MAXIMALE) throw jsonRefuse("Le corps est trop imbriqué pour être un acte.");
    for (const [cle, membre] of Object.entries(valeur)) {
      verifierTexte(cle);
      aVoir.push([membre, profondeur + 1]);
    }
  }
}

function verifierTexte(texte: string): void {
  if (/\0|\p{Surrogate}/u.test(texte)) throw jsonRefuse("Un texte contient un caractère qui ne peut pas être gardé.");
}

const jsonRefuse = (message: string): Arret => erreur(400, "json-invalide", message);

/** The key by which a program repeats an order without repeating its effect. */
export function cleDe(request: Request): string | undefined {
  const cle = request.headers.get("idempotency-key")?.trim();
  if (cle && cle.length > CLE_MAXIMALE) {
    throw saisie({ "Idempotency-Key": `L’en-tête Idempotency-Key compte au plus ${CLE_MAXIMALE} caractères.` });
  }
  return cle || undefined;
}
