import { Document, HeadingLevel, type IPropertiesOptions, Packer, Paragraph, TextRun } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { lisible } from "#app/format.ts";
import type { Image } from "#app/images/image-type.ts";
import type { VersionFigee } from "#app/pdf/layout.server.ts";
import { lireMarkdown } from "#workflows/texte/markdown.ts";
import { blocksOf, type Frame } from "./blocks.server.ts";
import { coverOf } from "./cover.server.ts";
import { calledOf, footerOf, headerOf } from "./frame.server.ts";
import { plainWords } from "./runs.server.ts";
import { INK, NUMBERING, SANS, STYLES } from "./styles.ts";

/** Beyond, or with a word that has no end, laying out the pages takes too long. */
const LONGEST_LAID_OUT = 300_000;
const ENDLESS_WORD = /\S{200}/;

const canBeLaidOut = ({ contenu }: VersionFigee) => {
  const texts = contenu.sections.flatMap(({ champs }) => champs.map(({ texte }) => texte));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length <= LONGEST_LAID_OUT && !texts.some((text) => ENDLESS_WORD.test(text));
};

/**
 * The Word file of a frozen version: sections are first-level headings, questions second-level ones, so that it reads
 * back the same. With `numbers`, its pages are counted, so that the table of contents has them and nobody is asked
 * whether to update it. It never fails on a text; a picture it cites and that is not in `images` is said to be missing.
 */
export async function ecrireDocx(
  version: VersionFigee,
  images: readonly Image[] = [],
  numbers = true,
): Promise<Uint8Array> {
  if (!numbers || !canBeLaidOut(version)) return pack(version, images, {});
  const pageNumbers = estimatePageNumbersWith({ guess: true });
  return pack(version, images, { pageNumbers }).catch(() => pack(version, images, {}));
}

async function pack(
  version: VersionFigee,
  images: readonly Image[],
  numbers: Pick<IPropertiesOptions, "pageNumbers">,
): Promise<Uint8Array> {
  const { contenu, sha256 } = version;
  const document = new Document({
    title: plainWords(`${contenu.titre} – ${contenu.dossier.nom}`),
    subject: plainWords(contenu.titre),
    creator: plainWords(contenu.dossier.nom),
    lastModifiedBy: "Atelier CPTS",
    description: plainWords(`Dossier ${contenu.reference}. ${calledOf(version)}.`),
    keywords: plainWords(`${contenu.reference}, SHA-256 ${sha256}`),
    styles: STYLES,
    numbering: NUMBERING,
    ...numbers,
    sections: [
      {
        properties: { titlePage: true, page: PAGE },
        headers: { default: headerOf(version) },
        footers: { default: footerOf(version), first: footerOf(version) },
        children: [...coverOf(version), ...bodyOf(version, images), ...endOf(version)],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A4, in twentieths of a point. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_418, bottom: 1_418, left: 1_418, right: 1_418 },
};

function bodyOf({ contenu }: VersionFigee, images: readonly Image[]) {
  let lists = 0;
  const frame: Frame = {
    images: new Map(images.map((image) => [image.id, image])),
    nextList: () => {
      lists += 1;
      return lists;
    },
  };
  return contenu.sections.flatMap(({ titre, champs }, rank) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      text: plainWords(titre) || "Section sans titre",
      pageBreakBefore: rank === 0,
    }),
    ...champs.flatMap(({ libelle, texte }) => {
      const blocks = blocksOf(lireMarkdown(lisible(texte)), frame);
      const question = new Paragraph({
        heading: HeadingLevel.HEADING_2,
        text: plainWords(libelle) || "Question sans titre",
      });
      return [question, ...(blocks.length > 0 ? blocks : [noAnswer()])];
    }),
  ]);
}

const noAnswer = () =>
  new Paragraph({ children: [new TextRun({ text: "Sans réponse.", font: SANS, size: 20, color: INK.soft })] });

/** Who signed this text, and its fingerprint. */
const endOf = ({ signatures = [], sha256 }: VersionFigee) => [
  ...(signatures.length > 0 ? [new Paragraph({ heading: HeadingLevel.HEADING_1, text: "Signatures" })] : []),
  ...signatures.map(
    ({ nom, fonction, date, position }) =>
      new Paragraph({ text: plainWords(`${fonction} : ${[nom, position, `le ${date}`].filter(Boolean).join(", ")}`) }),
  ),
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: "Empreinte du texte" }),
  new Paragraph({
    children: [new TextRun({ text: (sha256.match(/.{1,8}/g) ?? []).join(" "), font: SANS, bold: true })],
  }),
  new Paragraph({
    text: "Cette empreinte (SHA-256) est celle du texte figé dans Atelier CPTS. Un fichier Word se modifie : le texte qui fait foi reste celui de la version figée.",
  }),
];
