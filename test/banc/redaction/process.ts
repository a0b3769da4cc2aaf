import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";

const TIC_MS = 10;

/** A server under measure: what it has burnt, what it holds. */
export type Mesure = { readonly pid: number; arreter(): Promise<void> };

/** Starts a server and waits for the line by which it says it is ready. `BANC_PROFIL` names a folder for CPU profiles. */
export async function lancer(args: readonly string[], env: Record<string, string>, pret: string): Promise<Mesure> {
  const profil = process.env.BANC_PROFIL ? ["--cpu-prof", `--cpu-prof-dir=${process.env.BANC_PROFIL}`] : [];
  const processus = spawn(process.execPath, [...profil, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.once("exit", () => processus.kill("SIGKILL"));
  await annonce(processus, pret);
  return {
    pid: processus.pid ?? 0,
    arreter: async () => {
      processus.kill("SIGTERM");
      if (processus.exitCode === null) await once(processus, "exit");
    },
  };
}

const annonce = (processus: ChildProcess, pret: string) =>
  new Promise<void>((resolve, reject) => {
    processus.stdout?.on("data", (ligne: Buffer) => ligne.toString().includes(pret) && resolve());
    processus.once("exit", (code) => reject(new Error(`The server stopped before it was ready (${code})`)));
  });

/** Processor time of a process since it began, in milliseconds: its own and the kernel's for it, all threads. */
export function processeur({ pid }: Mesure): number {
  const champs = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(champs[11]) + Number(champs[12])) * TIC_MS;
}

/** Memory a process holds, in kB. */
export const memoire = ({ pid }: Mesure): number =>
  Number(readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)?.[1]);

export const portLibre = () =>
  new Promise<number>((resolve) => {
    const ecoute = createServer();
    ecoute.listen(0, "127.0.0.1", () => {
      const adresse = ecoute.address();
      ecoute.close(() => resolve(adresse && typeof adresse === "object" ? adresse.port : 0));
    });
  });
