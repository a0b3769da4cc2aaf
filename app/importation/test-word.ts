import JSZip from "jszip";

/** Word files made by hand, the way each program writes them. */
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const PAQUET = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const echapper = (texte: string) => texte.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

type Allure = {
  style?: string;
  gras?: boolean;
  corps?: number;
  /** The list it belongs to, and its level there. */
  liste?: readonly [numero: number, niveau: number];
};

export const mots = (texte: string, { gras, corps }: Allure = {}): string =>
  `<w:r><w:rPr>${gras ? "<w:b/>" : ""}${corps ? `<w:sz w:val="${corps * 2}"/>` : ""}</w:rPr>` +
  `<w:t xml:space="preserve">${echapper(texte)}</w:t></w:r>`;

/** A paragraph: words, or runs already written. */
export const p = (texte: string, allure: Allure = {}): string => {
  const style = allure.style ? `<w:pStyle w:val="${allure.style}"/>` : "";
  const [numero, niveau] = allure.liste ?? [];
  const liste = numero ? `<w:numPr><w:ilvl w:val="${niveau}"/><w:numId w:val="${numero}"/></w:numPr>` : "";
  return `<w:p><w:pPr>${style}${liste}</w:pPr>${texte.startsWith("<w:") ? texte : mots(texte, allure)}</w:p>`;
};

export const lien = (relation: string, texte: string): string =>
  `<w:hyperlink r:id="${relation}">${mots(texte)}</w:hyperlink>`;
export const versTitre = (ancre: string, texte: string): string =>
  `<w:hyperlink w:anchor="${ancre}">${mots(texte)}</w:hyperlink>`;
export const cellule = (contenu: string, proprietes = ""): string =>
  `<w:tc><w:tcPr>${proprietes}</w:tcPr>${contenu}</w:tc>`;
export const table = (...rangees: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${rangees.map((cellules) => `<w:tr>${cellules.join("")}</w:tr>`).join("")}</w:tbl>`;

type Style = { id: string; nom: string; base?: string; plan?: number };
const style = ({ id, nom, base, plan }: Style) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${nom}"/>` +
  `${base ? `<w:basedOn w:val="${base}"/>` : ""}<w:pPr>${plan === undefined ? "" : `<w:outlineLvl w:val="${plan}"/>`}</w:pPr></w:style>`;

/** Word set in French keeps English names under French identifiers. */
export const STYLES_WORD: readonly Style[] = [
  { id: "Normal", nom: "Normal" },
  { id: "Titre", nom: "Title", base: "Normal" },
  { id: "Titre1", nom: "heading 1", base: "Normal" },
  { id: "Titre2", nom: "heading 2", base: "Normal" },
  { id: "En-ttedetabledesmatires", nom: "TOC Heading", base: "Titre1" },
  { id: "TM1", nom: "toc 1", base: "Normal" },
  { id: "TitreCPTS", nom: "Chapitre de la CPTS", base: "Titre1" },
  { id: "Plan", nom: "Titre sans nom connu", base: "Normal", plan: 1 },
];
export const STYLES_LIBREOFFICE: readonly Style[] = [
  { id: "Normal", nom: "Normal" },
  { id: "Titre", nom: "Heading", base: "Normal" },
  { id: "Heading1", nom: "Heading 1", base: "Titre" },
  { id: "Heading2", nom: "Heading_20_2", base: "Titre" },
  { id: "Corpsdetexte", nom: "Body Text", base: "Normal" },
  { id: "Contents1", nom: "Contents 1", base: "Normal" },
  { id: "TitreTR", nom: "Contents Heading", base: "Titre" },
  { id: "Contenudetableau", nom: "Table Contents", base: "Normal" },
];

const NUMEROTATION =
  `<w:numbering ${W}>` +
  ["bullet", "decimal"]
    .map((forme, rang) => {
      const niveaux = Array.from(
        { length: 6 },
        (_, n) => `<w:lvl w:ilvl="${n}"><w:numFmt w:val="${forme}"/></w:lvl>`,
      ).join("");
      return `<w:abstractNum w:abstractNumId="${rang}">${niveaux}</w:abstractNum>`;
    })
    .join("") +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>';

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

type Fichier = {
  styles?: readonly Style[];
  /** Links and pictures, by relation: an address, or the path of a part. */
  relations?: Readonly<Record<string, string>>;
  parties?: Readonly<Record<string, string | Uint8Array>>;
  type?: string;
};

/** A whole file around the XML of its paragraphs. */
export async function docx(
  corps: string,
  { styles = STYLES_WORD, relations = {}, parties = {}, type = TYPE }: Fichier = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    "[Content_Types].xml",
    `<Types xmlns="${PAQUET}/content-types"><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
  );
  zip.file(
    "_rels/.rels",
    `<Relationships xmlns="${PAQUET}/relationships"><Relationship Id="r0" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  const externes = Object.entries(relations).map(([id, cible]) =>
    cible.startsWith("media/")
      ? `<Relationship Id="${id}" Type="${OFFICE}/image" Target="${cible}"/>`
      : `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${echapper(cible)}" TargetMode="External"/>`,
  );
  zip.file(
    "word/_rels/document.xml.rels",
    `<Relationships xmlns="${PAQUET}/relationships">${externes.join("")}</Relationships>`,
  );
  zip.file("word/styles.xml", `<w:styles ${W}>${styles.map(style).join("")}</w:styles>`);
  zip.file("word/numbering.xml", NUMEROTATION);
  zip.file("word/document.xml", `<w:document ${W} ${R} ${MC}><w:body>${corps}<w:sectPr/></w:body></w:document>`);
  for (const [nom, contenu] of Object.entries(parties)) zip.file(nom, contenu);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
