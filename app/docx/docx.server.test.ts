import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { png } from "#app/images/samples.ts";
import { answer, section, version } from "#app/pdf/sample.ts";
import { type Docx, faultOf, readDocx, wordsOf } from "./read-docx.ts";
import { fermerDocx, rendreDocx } from "./render.server.ts";

const RICH = `# Un besoin

Quatre **partent**, *deux* restent. Voir [Rézone](https://rezonecpts.ameli.fr/?a=1&b=2), dit @[Inès Moreau](membre:u-7).

- une file<br>d’accueil
  1. le lundi
  2. le jeudi

1. premier

| Acte | Mois |
| --- | --- |
| Recenser | mars |

![Carte du « bassin »](image:im-1)

![Le bus](image:im-2)`;

const DEPOT = version(
  section("Territoire", answer(RICH, "Quel besoin ?"), answer(" ", "Et après ?"), answer("2026-03-12", "Quand ?")),
);
const IMAGE = { id: "im-1", type: "image/png", largeur: 1200, hauteur: 600, octets: png() } as const;

let docx: Docx;
let xml = "";
const paragraphs = () => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
/** The words that carry a paragraph style. */
const styled = (style: string) =>
  paragraphs()
    .filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`))
    .map((one) => [...one.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join(""));

beforeAll(async () => {
  const signatures = [{ nom: "Ana Roy", fonction: "Porteur du projet", date: "15 mars 2026" }];
  docx = await readDocx(await rendreDocx({ ...DEPOT, signatures }, [IMAGE]));
  xml = docx.parts.get("word/document.xml") ?? "";
});
afterAll(fermerDocx);

describe("le fichier Word d’une version figée", () => {
  it("a de vrais titres : le document, ses sections, ses questions, ceux des réponses", () => {
    expect(styled("Title")).toEqual(["Lettre d’intention"]);
    expect(styled("Heading1")).toEqual(["Territoire", "Signatures", "Empreinte du texte"]);
    expect(styled("Heading2")).toEqual(["Quel besoin ?", "Et après ?", "Quand ?"]);
    expect(styled("Heading3")).toEqual(["Un besoin"]);
  });

  it("s’ouvre sur un sommaire numéroté, sans rien demander à qui l’ouvre", () => {
    expect(xml).toMatch(/<w:instrText[^>]*>TOC [^<]*&quot;1-1&quot;/);
    expect(styled("TOC1").join()).toMatch(/Territoire3/);
    expect(docx.parts.get("word/settings.xml")).not.toContain("updateFields");
    expect(xml).not.toContain("w:dirty");
  });

  it("rend listes, tableau, image, lien, mention et accents d’écriture", () => {
    expect(xml.match(/<w:ilvl w:val="1"\/>/g)).toHaveLength(2);
    const [, first, second] = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(first).toBe(second);
    expect(new Set([...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id)).size).toBe(3);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('descr="Carte du « bassin »"');
    expect(docx.names.filter((name) => name.startsWith("word/media/") && name.endsWith(".png"))).toHaveLength(1);
    expect(docx.parts.get("word/_rels/document.xml.rels")).toContain(
      'Target="https://rezonecpts.ameli.fr/?a=1&amp;b=2"',
    );
    const words = wordsOf(docx);
    for (const said of ["@Inès Moreau", "Image absente\u00a0: Le bus", "Sans réponse.", "12 mars 2026"])
      expect(words).toContain(said);
  });

  it("dit sur chaque page quel texte c’est, et à la fin qui l’a signé et son empreinte", () => {
    expect(wordsOf(docx, "word/footer1.xml")).toContain(
      `Version 2 · Dossier 33-2026-0147 · SHA-256 ${DEPOT.sha256.slice(0, 16)}…`,
    );
    expect(docx.parts.get("word/footer1.xml")).toMatch(/PAGE.*NUMPAGES/s);
    expect(wordsOf(docx, "word/header1.xml")).toBe("CPTS des Vals d’Orbelle · Lettre d’intention");
    expect(wordsOf(docx).replace(/\s/g, "")).toContain(
      `PorteurduprojetAnaRoy,le15mars2026`.replace("projet", "projet:"),
    );
    expect(wordsOf(docx).replace(/\s/g, "")).toContain(DEPOT.sha256);
  });

  it("est en français, avec ses propriétés", () => {
    expect(docx.parts.get("word/styles.xml")).toContain('w:lang w:val="fr-FR"');
    const core = docx.parts.get("docProps/core.xml") ?? "";
    for (const said of ["Lettre d’intention – CPTS des Vals d’Orbelle", "33-2026-0147", DEPOT.sha256])
      expect(core).toContain(said);
    expect([...docx.parts.values()].map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });
});

it("une version de travail le dit en couverture et sur chaque page", async () => {
  const working = await readDocx(await rendreDocx({ ...DEPOT, nature: "travail", nom: "Avant relecture" }));
  for (const part of ["word/document.xml", "word/footer1.xml", "word/footer2.xml"]) {
    expect(wordsOf(working, part)).toContain("Version de travail, non déposée");
  }
  expect(wordsOf(working)).toContain("Avant relecture");
});

it("un texte d’un million de signes s’écrit aussi", async () => {
  const long = await readDocx(
    await rendreDocx(version(section("Long", answer("Une phrase du projet. ".repeat(45_000))))),
  );
  expect(wordsOf(long).match(/phrase/g)).toHaveLength(45_000);
});
