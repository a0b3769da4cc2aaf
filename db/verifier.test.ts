import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Base, baseDeTest } from "#test/fabriques/base.ts";
import { inscrirePersonnes } from "#test/fabriques/personnes.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { type Ligne, lireJournal } from "./journal.ts";

let dossier = "";
let base: Base;
let lignes: Ligne[] = [];
let [un, deux] = ["", ""];
beforeAll(async () => {
  dossier = mkdtempSync(join(tmpdir(), "atelier-cpts-export-"));
  base = await baseDeTest();
  await inscrirePersonnes(base.db);
  [un, deux] = [
    (await dossierInscrit(base.db, { jusqua: "lettreEnExamen" })).id,
    (await dossierInscrit(base.db, { jusqua: "projetValide" })).id,
  ];
  lignes = [...(await lireJournal(base.db, un)), ...(await lireJournal(base.db, deux))];
});
afterAll(async () => {
  await base.fermer();
  rmSync(dossier, { recursive: true, force: true });
});

/** Checks an exported journal as somebody would who has nothing but the file. */
function verifier(exportees: readonly Ligne[]): [number | null, string] {
  const fichier = join(dossier, "journal.json");
  writeFileSync(fichier, JSON.stringify(exportees));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "db/verifier.ts", fichier], {
    encoding: "utf8",
  });
  return [status, `${stdout}${stderr}`.trim()];
}

it("un export intact se vérifie sans l’application", () => {
  expect(verifier(lignes)).toEqual([0, "2 journaux vérifiés : aucun acte modifié."]);
});

it("un acte changé dans l’export se trouve, avec son dossier et son rang", () => {
  const faussees = lignes.map((ligne) =>
    ligne.dossierId === deux && ligne.version === 6 ? { ...ligne, le: "2020-01-01" } : ligne,
  );
  expect(verifier(faussees)).toEqual([1, `Dossier ${deux}, acte 6 : contenu modifié.`]);
});

it("un acte retiré aussi", () => {
  expect(verifier(lignes.filter(({ dossierId, version }) => dossierId !== un || version !== 2))).toEqual([
    1,
    `Dossier ${un}, acte 2 : acte manquant.`,
  ]);
});
