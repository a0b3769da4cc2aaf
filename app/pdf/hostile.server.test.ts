import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOSTILES, TAPES } from "#test/fabriques/hostiles.ts";
import { HOSTILES_YJS } from "#test/fabriques/hostiles-yjs.ts";
import { ecrireMarkdown } from "#workflows/texte/markdown.ts";
import { lienPermis } from "#workflows/texte/riche.ts";
import { pagesOf, structureOf } from "./read-pdf.ts";
import { fermerPdf, rendrePdf } from "./render.server.ts";
import { answer, section, version } from "./sample.ts";

const TOUS = [...HOSTILES, ...HOSTILES_YJS];
let mots = "";
let structure = "";

beforeAll(async () => {
  const riches = TOUS.map(({ riche }) => answer(ecrireMarkdown(riche)));
  const tapes = TAPES.map(({ source }) => answer(source, source));
  const pdf = await rendrePdf(version(section("Riches", ...riches), section("Tapés", ...tapes)));
  mots = pagesOf(pdf)
    .join("")
    .replace(/[\s\u200b]/gu, "");
  structure = structureOf(pdf);
});
afterAll(fermerPdf);

describe("des textes hostiles, imprimés ensemble", () => {
  it("tous leurs mots y sont", () => {
    expect([...TOUS, ...TAPES].map(({ mot }) => mot).filter((mot) => !mots.includes(mot))).toEqual([]);
  });

  it("aucun lien n’ouvre autre chose qu’une adresse permise", () => {
    const liens = [...structure.matchAll(/\/URI \((.*?)\)\n/g)].map(([, lien]) => lien);
    expect(liens.length).toBeGreaterThan(0);
    expect(liens.filter((lien) => !lienPermis(lien))).toEqual([]);
  });

  it("rien n’y agit de soi-même", () => {
    expect(structure).not.toMatch(/\/(JavaScript|JS|Launch|SubmitForm|ImportData|GoToR|EmbeddedFile|RichMedia)\b/);
    expect(structure).not.toMatch(/\/(OpenAction|AA) <<\s*\/S/);
  });

  it("les commandes de Typst restent des mots", () => {
    expect(mots).toContain('#panic("non")#include"/.env"#sys.inputs#image("/x.png")');
  });
});
