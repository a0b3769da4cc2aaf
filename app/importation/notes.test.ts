import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import { describe, expect, it } from "vitest";
import { blocsDe } from "./blocks.ts";
import { lireWord } from "./read.server.ts";
import { lus } from "./test-read.ts";
import { docx, mots, p } from "./test-word.ts";

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const image = (nom: string) =>
  new ImageRun({
    type: "png",
    data: PIXEL,
    transformation: { width: 10, height: 10 },
    altText: { name: nom, title: nom, description: `${nom}\n\nDescription générée automatiquement` },
  });

describe("un fichier fait par un autre programme", () => {
  it("donne notes, images et liens à leur place", async () => {
    const fichier = new Document({
      footnotes: { 1: { children: [new Paragraph("INSEE, 2026.")] } },
      sections: [
        {
          children: [
            new TableOfContents("Sommaire", { hyperlink: true, headingStyleRange: "1-2" }),
            new Paragraph({ text: "Diagnostic", heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [new TextRun("46 200 habitants"), new FootnoteReferenceRun(1), new TextRun(" en 2026.")],
            }),
            new Paragraph({
              children: [new TextRun("Voir la carte "), image("Carte du bassin"), new TextRun(" ici.")],
            }),
            new Paragraph({ children: [image("Carte du bassin")] }),
            new Paragraph({ text: "Offre", heading: HeadingLevel.HEADING_2 }),
            new Paragraph({
              children: [
                new ExternalHyperlink({ link: "https://exemple.fr/", children: [new TextRun("Les chiffres")] }),
              ],
            }),
          ],
        },
      ],
    });
    const octets = new Uint8Array(await Packer.toBuffer(fichier));
    expect(await lus(octets)).toEqual([
      "1 Diagnostic",
      "46 200 habitants (note 1) en 2026.",
      "Voir la carte",
      "![Carte du bassin](image:0)",
      "ici.",
      "![Carte du bassin](image:0)",
      "Note 1 : INSEE, 2026.",
      "2 Offre",
      "[Les chiffres](https://exemple.fr/)",
    ]);
    expect(await lireWord(octets)).toMatchObject({ images: [new Uint8Array(PIXEL)] });
  });
});

describe("ce qui ne se reprend pas", () => {
  const dessin = (genre: string) =>
    `<w:r><w:drawing><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${genre}"/></w:drawing></w:r>`;
  const choix = (dedans: string) => `<w:r><mc:AlternateContent>${dedans}</mc:AlternateContent></w:r>`;
  const boite = (texte: string) => `<w:txbxContent>${p(texte)}</w:txbxContent>`;

  it("est compté : graphiques, équations, zones de texte, commentaires, liens retirés", async () => {
    const octets = await docx(
      p(mots("Un") + dessin("chart") + dessin("diagram")) +
        `<w:p><m:oMath xmlns:m="urn:m"/></w:p>` +
        p(choix(`<mc:Choice Requires="wps">${boite("perdue")}</mc:Choice>`)) +
        p(`${mots("Deux")}<w:r><w:commentReference w:id="0"/></w:r>`),
      { parties: { "word/comments.xml": `<w:comments xmlns:w="urn:w"/>` } },
    );
    const brut = await lireWord(octets);
    expect(brut).toMatchObject({ perdus: { graphiques: 2, equations: 1, zones: 1, commentaires: 1, images: 0 } });
  });

  it("une zone de texte que Word sait écrire autrement est reprise après son paragraphe", async () => {
    const deux = `<mc:Choice Requires="wps">${boite("Encart")}</mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${boite("Encart")}</v:textbox></w:pict></mc:Fallback>`;
    expect(await lus(await docx(p(mots("Avant.") + choix(deux)) + p("Après.")))).toEqual([
      "Avant.",
      "Encart",
      "Après.",
    ]);
  });

  it("une image absente du fichier est comptée, et son paragraphe reste", async () => {
    const dessinee = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const brut = await lireWord(await docx(p(mots("Carte") + dessinee), { relations: { r9: "media/absente.png" } }));
    if ("refus" in brut) throw new Error(brut.refus);
    expect(brut.perdus.images).toBe(1);
    expect((await blocsDe(brut.document, brut.styles)).blocs).toHaveLength(1);
  });
});
