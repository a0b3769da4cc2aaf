import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { inject } from "vitest";
import { ouvrir } from "#db/client.server.ts";
import type { Db } from "#db/connection.ts";
import { administrer, adresseDe } from "#test/postgres.ts";

const PLUS_TARD = new URL("later.mjs", import.meta.url).href;

export type Serveur = {
  readonly adresse: string;
  readonly db: Db;
  /** What signs the sessions. */
  readonly secret: string;
  /** Killed without a word; another process takes its place, at the same address. */
  tuer(): Promise<void>;
  /** Stopped, then started again with its clock ahead by this many days: sessions have ended. */
  avancer(jours: number): Promise<void>;
  arreter(): Promise<void>;
};

const portLibre = () =>
  new Promise<number>((resolve) => {
    const ecoute = createServer();
    ecoute.listen(0, "127.0.0.1", () => {
      const adresse = ecoute.address();
      ecoute.close(() => resolve(adresse && typeof adresse === "object" ? adresse.port : 0));
    });
  });

/** The application as people run it: built, in production mode, on a PostgreSQL register of its own. */
export async function demarrerServeur(): Promise<Serveur> {
  const { url, gabarit } = inject("postgres");
  const nom = `atelier_parcours_${randomBytes(6).toString("hex")}`;
  await administrer(url, `create database ${nom} template ${gabarit}`);
  const port = await portLibre();
  const adresse = `http://localhost:${port}`;
  const secret = randomBytes(32).toString("hex");
  const base = adresseDe(url, nom);
  const naitre = (avance = 0): ChildProcess =>
    spawn(process.execPath, [...(avance > 0 ? ["--import", PLUS_TARD] : []), "build/serveur.mjs"], {
      env: {
        ...process.env,
        AVANCE: String(avance),
        NODE_ENV: "production",
        ATELIER_MODE: "production",
        PORT: String(port),
        BASE_URL: adresse,
        DATABASE_URL: base,
        AUTH_SECRET: secret,
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
  let processus = naitre();
  const mourir = async (signal: NodeJS.Signals) => {
    processus.kill(signal);
    await once(processus, "exit");
  };
  await pret(processus);
  const { db, fermer } = await ouvrir({ url: base, dossier: "" });
  return {
    adresse,
    db,
    secret,
    tuer: async () => {
      await mourir("SIGKILL");
      processus = naitre();
      await pret(processus);
    },
    avancer: async (jours) => {
      await mourir("SIGTERM");
      processus = naitre(jours);
      await pret(processus);
    },
    arreter: async () => {
      await mourir("SIGTERM");
      await fermer();
      await administrer(url, `drop database if exists ${nom} with (force)`);
    },
  };
}

/** Resolves with the line by which the server says it is ready; fails when it stops before. */
const pret = (processus: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    processus.stdout?.on("data", (ligne: Buffer) => ligne.toString().includes("est prêt") && resolve());
    processus.once("exit", (code) => reject(new Error(`The server stopped before it was ready (${code})`)));
  });
