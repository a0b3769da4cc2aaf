import { randomBytes } from "node:crypto";
import { ouvrirDossier } from "#app/open.server.ts";
import { ouvrir } from "#db/client.server.ts";
import { documentDe } from "#db/queries/documents.ts";
import { equipes } from "#db/schema/files.ts";
import { utilisateurs } from "#db/schema/people.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { lieuxDe } from "#test/fabriques/projet.ts";
import { communesLibres, ouverture } from "#test/fabriques/registre.ts";
import { ouvrirSession } from "#test/fabriques/session.ts";
import { administrer, adresseDe } from "#test/postgres.ts";
import { estUnRefus } from "#workflows/decide.ts";
import { modeleDe } from "#workflows/modeles/registry.ts";
import type { Ligne } from "./editor.ts";
import { langueDeReference, NOTRE_LANGUE } from "./language.ts";
import { lancer, type Mesure, portLibre } from "./process.ts";

/** A server under measure, and a line per editor: so many documents of so many editors. */
export type Banc = { readonly nom: string; readonly serveur: Mesure; readonly lignes: readonly Ligne[] };
export type Taille = { readonly documents: number; readonly parDocument: number };

const MODELE = modeleDe("lettreIntention");

/** Our server as it runs in production, on PostgreSQL: each editor has their session and their place in a team. */
export async function notreServeur(postgres: string, { documents, parDocument }: Taille): Promise<Banc> {
  if (!MODELE) throw new Error("No template");
  const nom = `banc_${randomBytes(4).toString("hex")}`;
  await administrer(postgres, `create database ${nom}`);
  const url = adresseDe(postgres, nom);
  const port = await portLibre();
  const adresse = `http://localhost:${port}`;
  const secret = randomBytes(32).toString("hex");
  const env = { NODE_ENV: "production", ATELIER_MODE: "production", PORT: String(port), BASE_URL: adresse };
  const serveur = await lancer(["build/serveur.mjs"], { ...env, DATABASE_URL: url, AUTH_SECRET: secret }, "est prêt");
  const { db, fermer } = await ouvrir({ url, dossier: "" });
  const champ = lieuxDe(MODELE).long;
  const lignes: Ligne[] = [];
  await inscrirePersonnes(db);
  for (let rang = 0; rang < documents; rang += 1) {
    const ouvert = await ouvrirDossier(db, ouverture(communesLibres()));
    if (estUnRefus(ouvert)) throw new Error(JSON.stringify(ouvert));
    const cible = { dossierId: ouvert.id, modele: MODELE.code, modeleVersion: MODELE.version, rang: 1 };
    const document = await documentDe(db, cible);
    for (let qui = 0; qui < parDocument; qui += 1) {
      const id = `${document.id}-${qui}`;
      await db.insert(utilisateurs).values({ id, name: `Rédaction ${qui}`, email: `${id}@exemple.fr` });
      await db.insert(equipes).values({ dossierId: ouvert.id, utilisateurId: id, role: "redacteur" });
      const { cookie } = await ouvrirSession(db, id, secret);
      const entetes = { cookie, origin: adresse };
      lignes.push({ adresse: `ws://localhost:${port}/direct/${document.id}`, entetes, langue: NOTRE_LANGUE, champ });
    }
  }
  await fermer();
  return { nom: "Atelier CPTS", serveur, lignes };
}

/**
 * The reference: the same library of texts, no rights. Bare, it stores nothing; with a register it does what ours
 * promises, with one insertion per message, before it tells the others.
 */
export async function serveurDeReference({ documents, parDocument }: Taille, postgres?: string): Promise<Banc> {
  const port = await portLibre();
  const nom = `banc_${randomBytes(4).toString("hex")}`;
  if (postgres) await administrer(postgres, `create database ${nom}`);
  const serveur = await lancer(
    ["test/banc/redaction/reference-server.mjs"],
    { NODE_ENV: "production", PORT: String(port), DATABASE_URL: postgres ? adresseDe(postgres, nom) : "" },
    "référence prête",
  );
  const lignes = Array.from({ length: documents * parDocument }, (_, rang): Ligne => {
    const document = `document-${Math.floor(rang / parDocument)}`;
    return {
      adresse: `ws://localhost:${port}`,
      entetes: {},
      langue: langueDeReference(document),
      champ: "histoire.longue",
    };
  });
  return { nom: postgres ? "@hocuspocus/server, range" : "@hocuspocus/server, nu", serveur, lignes };
}
