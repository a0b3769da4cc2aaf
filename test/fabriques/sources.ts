import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

export const RACINE = resolve(import.meta.dirname, "../..");
const GENERES = /\/(migrations|__snapshots__|captures)\//;
/** Every file we write, from the root; generated ones apart. */
export const SOURCES = ["app", "db", "workflows", "test"]
  .flatMap((etage) => readdirSync(join(RACINE, etage), { recursive: true, withFileTypes: true }))
  .filter((entree) => entree.isFile())
  .map(({ parentPath, name }) => relative(RACINE, join(parentPath, name)))
  .filter((chemin) => /\.(ts|tsx|mjs|css|typ)$/.test(chemin) && !GENERES.test(chemin));
export const lire = (chemin: string) => readFileSync(join(RACINE, chemin), "utf8");
export const estDeTest = (chemin: string) => /^test\/|\.test\.tsx?$|\/test-[\w-]+\.ts$/.test(chemin);
export const PRODUIT = SOURCES.filter((chemin) => !estDeTest(chemin));
