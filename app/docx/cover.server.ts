import { HeadingLevel, PageBreak, Paragraph, TableOfContents, TextRun } from "docx";
import { dateLongue, heure } from "#app/format.ts";
import type { VersionFigee } from "#app/pdf/layout.server.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { WORKING } from "./frame.server.ts";
import { plainWords } from "./runs.server.ts";
import { INK, SANS } from "./styles.ts";

const fact = (label: string, value: string) =>
  new Paragraph({
    style: "Cadre",
    children: [
      new TextRun({ text: label }),
      new TextRun({ text: value, break: 1, size: 22, bold: true, color: INK.plain }),
    ],
  });

/** The first page, then the table of contents. */
export function coverOf(version: VersionFigee) {
  const { contenu, numero, nature, nom = "", figeeLe } = version;
  const working = nature === "travail";
  return [
    new Paragraph({
      style: "Cadre",
      children: [new TextRun({ text: "Atelier CPTS", size: 26, bold: true, color: INK.plain })],
    }),
    new Paragraph({
      style: "Cadre",
      spacing: { before: 1800 },
      children: [new TextRun({ text: plainWords(contenu.dossier.nom) || "CPTS sans nom", size: 28 })],
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: plainWords(contenu.titre) || "Document sans titre" }),
    ...(working
      ? [
          new Paragraph({
            children: [new TextRun({ text: WORKING, font: SANS, size: 26, bold: true, color: INK.warn })],
          }),
        ]
      : []),
    fact("Dossier", plainWords(contenu.reference) || "sans référence"),
    working ? fact("Nom de la version", plainWords(nom) || "Sans nom") : fact("Numéro de version", String(numero)),
    fact("Version figée le", `${dateLongue(jourAParis(figeeLe))} à ${heure(figeeLe)}`),
    new Paragraph({ children: [new PageBreak()] }),
    new Paragraph({ style: "Sommaire", text: "Sommaire" }),
    new TableOfContents("Sommaire", { hyperlink: true, headingStyleRange: "1-1" }),
  ];
}
