import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { ouvrir } from "#db/client.server.ts";
import { departements } from "#db/reference/communes.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { inscrireLignes, ligneDeRang } from "#test/fabriques/portefeuille.ts";
import { ouvrirSession } from "#test/fabriques/session.ts";
import { administrer, adresseDe } from "#test/postgres.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { lancer, type Mesure, portLibre } from "../redaction/process.ts";

/** A server under measure, who asks it for pages, and the name of its database if it has one. */
export type Banc = {
  readonly nom: string;
  readonly serveur: Mesure;
  readonly adresse: string;
  readonly entetes: Readonly<Record<string, string>>;
  readonly base?: string;
};

/** Files spread over all the départements, the same number in each. */
function lignesDe(nombre: number) {
  const lieux = departements().map(({ code, region }) => ({ departement: code, region }));
  const jour = jourAParis(new Date());
  return Array.from({ length: nombre }, (_, rang) => {
    const lieu = lieux[rang % lieux.length];
    if (!lieu) throw new Error("No département");
    return ligneDeRang(rang, lieu, jour);
  });
}

/** Our server as it runs in production, on so many files, read by an agent of the ARS of Nouvelle-Aquitaine. */
export async function notreServeur(postgres: string, nombre: number): Promise<Banc> {
  const base = `banc_${randomBytes(4).toString("hex")}`;
  await administrer(postgres, `create database ${base}`);
  const url = adresseDe(postgres, base);
  const port = await portLibre();
  const adresse = `http://localhost:${port}`;
  const secret = randomBytes(32).toString("hex");
  const env = { NODE_ENV: "production", ATELIER_MODE: "production", PORT: String(port), BASE_URL: adresse };
  // The calendar passes when the server starts: the files come after it, and only pages are measured.
  const serveur = await lancer(["build/serveur.mjs"], { ...env, DATABASE_URL: url, AUTH_SECRET: secret }, "est prêt");
  const { db, fermer } = await ouvrir({ url, dossier: "" });
  await inscrirePersonnes(db);
  await inscrireLignes(db, lignesDe(nombre));
  await db.execute(sql`vacuum analyze`);
  const { cookie } = await ouvrirSession(db, "ars", secret);
  await fermer();
  return { nom: `${nombre} dossiers`, serveur, adresse, entetes: { cookie }, base };
}

/** The reference: a Remix that says hello. */
export async function bonjour(): Promise<Banc> {
  const port = await portLibre();
  const env = { NODE_ENV: "production", PORT: String(port) };
  const serveur = await lancer(["test/banc/tableau/hello.mjs"], env, "référence prête");
  return { nom: "Remix nu", serveur, adresse: `http://localhost:${port}`, entetes: {} };
}
