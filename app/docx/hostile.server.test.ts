import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer, section, version } from "#app/pdf/sample.ts";
import { HOSTILES, TAPES } from "#test/fabriques/hostiles.ts";
import { HOSTILES_YJS } from "#test/fabriques/hostiles-yjs.ts";
import { ecrireMarkdown } from "#workflows/texte/markdown.ts";
import { lienPermis } from "#workflows/texte/riche.ts";
import { addressesOf, type Docx, faultOf, readDocx, wordsOf } from "./read-docx.ts";
import { fermerDocx, rendreDocx } from "./render.server.ts";

const TOUS = [...HOSTILES, ...HOSTILES_YJS];
let docx: Docx;

beforeAll(async () => {
  const riches = TOUS.map(({ riche, nom }) => answer(ecrireMarkdown(riche), nom));
  const tapes = TAPES.map(({ source }) => answer(source, source));
  const hostile = version(section("Riches <&>", ...riches), section("\u0000]]>", ...tapes));
  docx = await readDocx(await rendreDocx({ ...hostile, nature: "travail", nom: '"><w:p/>\u0007' }));
});
afterAll(fermerDocx);

describe("des textes hostiles, dans un fichier Word", () => {
  it("tous leurs mots y sont", () => {
    const mots = wordsOf(docx);
    expect([...TOUS, ...TAPES].map(({ mot }) => mot).filter((mot) => !mots.includes(mot))).toEqual([]);
  });

  it("chaque partie est du XML bien formé", () => {
    const fautes = [...docx.parts].map(([nom, xml]) => [nom, faultOf(xml)]).filter(([, faute]) => faute !== null);
    expect(fautes).toEqual([]);
  });

  it("aucun lien n’ouvre autre chose qu’une adresse permise", () => {
    expect(addressesOf(docx).length).toBeGreaterThan(0);
    expect(addressesOf(docx).filter((adresse) => !lienPermis(adresse))).toEqual([]);
  });

  it("aucune commande : ni macro, ni objet, ni champ qui agisse", () => {
    const xml = docx.parts.get("word/document.xml") ?? "";
    const champs = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, champ = ""]) => champ.trim().split(" ")[0]);
    expect([...new Set(champs)].sort()).toEqual(["PAGEREF", "TOC"]);
    expect(xml).not.toMatch(/<w:(object|altChunk|fldSimple|subDoc|control)\b/);
    expect(docx.names.filter((nom) => /\.(bin|vba|docm|js|vbs|exe)$|embeddings|activeX|afchunk/i.test(nom))).toEqual(
      [],
    );
  });
});
