import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Takes the embedded database's directory for this process alone: the engine takes no lock of its own, and two
 * processes on one directory lose rows silently. A lock left by a dead process is taken over.
 * Throws, naming the other process, when it is alive. Returns what releases the lock.
 */
export function verrouiller(dossier: string): () => void {
  mkdirSync(dossier, { recursive: true });
  const verrou = join(dossier, "verrou.pid");
  for (let essai = 0; essai < 2; essai += 1) {
    try {
      writeFileSync(verrou, String(process.pid), { flag: "wx" });
      return () => rmSync(verrou, { force: true });
    } catch (erreur) {
      if ((erreur as NodeJS.ErrnoException).code !== "EEXIST") throw erreur;
      const pid = Number(readFileSync(verrou, "utf8"));
      if (estVivant(pid)) {
        throw new Error(`La base ${dossier} est déjà ouverte par le processus ${pid}. Arrêtez-le, puis recommencez.`);
      }
      rmSync(verrou, { force: true });
    }
  }
  throw new Error(`La base ${dossier} vient d’être ouverte par un autre processus. Recommencez.`);
}

function estVivant(pid: number): boolean {
  // A number that comes back after a restart of the machine is our own: nobody else holds the lock.
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (erreur) {
    return (erreur as NodeJS.ErrnoException).code === "EPERM";
  }
}
