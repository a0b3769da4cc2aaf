import { readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const PREFIXE = "atelier-cpts-pg-";

/** Stops and removes what a run killed outright left behind: its server outlives it, and nobody else would stop it. */
export async function retirerLesRestes(): Promise<void> {
  const noms = (await readdir(tmpdir())).filter((nom) => nom.startsWith(PREFIXE));
  for (const dossier of noms.map((nom) => join(tmpdir(), nom))) {
    const proprietaire = await numeroDans(join(dossier, "proprietaire.pid"));
    if (proprietaire === null || vit(proprietaire)) continue;
    const serveur = await numeroDans(join(dossier, "data/postmaster.pid"));
    if (serveur !== null && (await sertDossier(serveur, dossier))) process.kill(serveur, "SIGQUIT");
    await rm(dossier, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}

async function numeroDans(fichier: string): Promise<number | null> {
  const numero = Number((await readFile(fichier, "utf8").catch(() => "")).split("\n")[0]);
  return Number.isInteger(numero) && numero > 1 ? numero : null;
}

/** Numbers of processes are used again: only a process that names this very folder is ours. */
const sertDossier = async (numero: number, dossier: string): Promise<boolean> =>
  (await readFile(`/proc/${numero}/cmdline`, "utf8").catch(() => "")).includes(dossier);

function vit(numero: number): boolean {
  try {
    process.kill(numero, 0);
    return true;
  } catch (erreur) {
    return (erreur as NodeJS.ErrnoException).code === "EPERM";
  }
}
