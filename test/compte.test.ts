import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RACINE } from "./fabriques/sources.ts";

let dossier = "";
beforeAll(() => {
  dossier = mkdtempSync(join(tmpdir(), "atelier-cpts-compte-"));
  symlinkSync(join(RACINE, "node_modules"), join(dossier, "node_modules"));
});
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

/** Runs a small suite of its own under the reporter, and answers the last line printed with how the run ended. */
function courir(texte: string): [string | undefined, boolean] {
  writeFileSync(join(dossier, "essai.test.ts"), `import { beforeAll, describe, expect, it } from "vitest";\n${texte}`);
  const vitest = join(RACINE, "node_modules/vitest/vitest.mjs");
  const compte = `--reporter=${join(RACINE, "test/compte.reporter.ts")}`;
  const { stdout, status } = spawnSync(process.execPath, [vitest, "run", "--root", dossier, compte], {
    encoding: "utf8",
    cwd: dossier,
    env: { ...process.env, VITEST: undefined, NODE_ENV: "test" },
  });
  return [stdout.trimEnd().split("\n").at(-1), status === 0];
}

describe("la dernière ligne dit le compte vrai", () => {
  it.each<[string, string, string, boolean]>([
    ["tout passe", `it("a", () => {}); it("b", () => {});`, "2 passed, 0 failed", true],
    ["un test échoue", `it("a", () => {}); it("b", () => expect(1).toBe(2));`, "1 passed, 1 failed", false],
    ["un fichier ne se lit pas", `throw new Error("panne");`, "0 passed, 1 failed", false],
    [
      "un groupe ne se prépare pas",
      `it("a", () => {}); describe("g", () => { beforeAll(() => { throw new Error("panne"); }); it("b", () => {}); });`,
      "1 passed, 1 failed",
      false,
    ],
    ["une erreur échappe", `it("a", () => { Promise.reject(new Error("perdue")); });`, "1 passed, 1 failed", false],
    ["aucun test", "", "0 passed, 1 failed", false],
    ["des tests tous écartés", `it.skip("a", () => {});`, "0 passed, 1 failed", false],
  ])("%s", (_cas, texte, ligne, reussi) => {
    expect(courir(texte)).toEqual([ligne, reussi]);
  });
});
