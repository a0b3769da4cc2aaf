import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { verrouiller } from "./lock.ts";

let dossier = "";
beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), "atelier-cpts-verrou-"));
});
afterEach(() => rmSync(dossier, { recursive: true, force: true }));

const PRENDRE = `import(process.cwd() + '/db/lock.ts').then(({ verrouiller }) => { verrouiller(process.argv[1]); console.log("pris"); if (process.argv[2]) setInterval(() => {}, 1e6); }).catch((e) => { console.error(e.message); process.exit(3); });`;
const ARGUMENTS = ["--import", "tsx", "--input-type=module", "-e", PRENDRE];
const pid = () => readFileSync(join(dossier, "verrou.pid"), "utf8");

/** Another process takes the folder and keeps it until told to stop. */
async function autreProcessus() {
  const autre = spawn(process.execPath, [...ARGUMENTS, dossier, "rester"]);
  await new Promise<void>((pris, rate) => {
    autre.stdout.once("data", () => pris());
    autre.once("exit", (code) => rate(new Error(`The other process left with ${code}`)));
  });
  return autre;
}
const tuer = (autre: Awaited<ReturnType<typeof autreProcessus>>) =>
  new Promise<void>((fini) => {
    autre.removeAllListeners("exit").once("exit", () => fini());
    autre.kill("SIGKILL");
  });

describe("le dossier de la base embarquée n’a qu’un maître", () => {
  it("un second processus est refusé, et lit le numéro du premier", async () => {
    const autre = await autreProcessus();
    expect(() => verrouiller(dossier)).toThrow(`est déjà ouverte par le processus ${autre.pid}`);
    expect(pid()).toBe(String(autre.pid));
    await tuer(autre);
  });

  it("tenu par ce processus, il l’est aussi pour un autre", () => {
    const rendre = verrouiller(dossier);
    const { status, stderr } = spawnSync(process.execPath, [...ARGUMENTS, dossier], { encoding: "utf8" });
    expect([status, stderr.trim()]).toEqual([
      3,
      `La base ${dossier} est déjà ouverte par le processus ${process.pid}. Arrêtez-le, puis recommencez.`,
    ]);
    rendre();
    expect(existsSync(join(dossier, "verrou.pid"))).toBe(false);
  });

  it("le verrou d’un processus tué net est repris", async () => {
    const autre = await autreProcessus();
    await tuer(autre);
    expect(pid()).toBe(String(autre.pid));
    const rendre = verrouiller(dossier);
    expect(pid()).toBe(String(process.pid));
    rendre();
  });

  it.each(["", "abc", "0", "-1", "99999999", "1.5"])("un verrou illisible (« %s ») est repris", (contenu) => {
    writeFileSync(join(dossier, "verrou.pid"), contenu);
    verrouiller(dossier)();
    expect(existsSync(join(dossier, "verrou.pid"))).toBe(false);
  });

  it("rendu, il se reprend ; un dossier qui n’existe pas encore est créé", () => {
    const neuf = join(dossier, "a/b");
    verrouiller(neuf)();
    verrouiller(neuf)();
    expect(existsSync(neuf)).toBe(true);
  });
});
