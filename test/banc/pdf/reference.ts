import { createRequire } from "node:module";
import type { Image } from "#app/images/image-type.ts";
import { fontPaths } from "#app/pdf/fonts.server.ts";
import type { Noeud, TexteRiche } from "#workflows/texte/riche.ts";

/** What of pdfkit is used here: it ships no types. */
type Structure = { add(enfant: unknown): Structure; end(): void };
type Options = Readonly<Record<string, unknown>>;
type Pdfkit = {
  x: number;
  y: number;
  readonly page: { readonly width: number; readonly height: number; margins: { bottom: number } };
  registerFont(nom: string, chemin: string): void;
  font(nom: string): Pdfkit;
  fontSize(corps: number): Pdfkit;
  fillColor(couleur: string): Pdfkit;
  text(mots: string, options?: Options): Pdfkit;
  text(mots: string, x: number, y: number, options?: Options): Pdfkit;
  moveDown(lignes: number): Pdfkit;
  image(octets: Buffer, options: Options): Pdfkit;
  addPage(): Pdfkit;
  switchToPage(rang: number): void;
  bufferedPageRange(): { readonly count: number };
  struct(type: string, options?: Options | (() => void), dedans?: () => void): Structure;
  addStructure(structure: Structure): void;
  markContent(type: string, options?: Options): void;
  endMarkedContent(): void;
  heightOfString(mots: string, options: Options): number;
  moveTo(x: number, y: number): Pdfkit;
  lineTo(x: number, y: number): Pdfkit;
  stroke(): Pdfkit;
  list(items: readonly unknown[], options: Options): void;
  on(evenement: string, suite: (morceau: Buffer) => void): void;
  end(): void;
};

const PDFDocument = createRequire(import.meta.url)("pdfkit") as new (options: Options) => Pdfkit;

export type Texte = {
  readonly titre: string;
  readonly auteur: string;
  readonly sha256: string;
  readonly sections: readonly {
    readonly titre: string;
    readonly questions: readonly { readonly libelle: string; readonly reponse: TexteRiche }[];
  }[];
};

const [SANS, , SANS_FORT, , SERIF, SERIF_PENCHE, SERIF_FORT] = fontPaths();
const POLICES = { sans: SANS, sansFort: SANS_FORT, serif: SERIF, penche: SERIF_PENCHE, fort: SERIF_FORT };

/** The same text by pdfkit alone, tagged as far as it goes: outline, table of contents, page numbers, fingerprint. */
export function imprimer(texte: Texte, images: readonly Image[]): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: 71, bottom: 82, left: 82, right: 82 },
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    lang: "fr",
    displayTitle: true,
    bufferPages: true,
    info: { Title: `${texte.titre} – ${texte.auteur}`, Author: texte.auteur },
  });
  for (const [nom, chemin] of Object.entries(POLICES)) doc.registerFont(nom, chemin ?? "");
  const morceaux: Buffer[] = [];
  const fini = new Promise<Uint8Array>((rendre) => {
    doc.on("data", (morceau) => morceaux.push(morceau));
    doc.on("end", () => rendre(Buffer.concat(morceaux)));
  });
  const presse = presseDe(doc, new Map(images.map(({ id, octets }) => [id, Buffer.from(octets)])));
  presse.titre("H1", texte.titre, 27);
  doc.addPage();
  const sommaire: [string, number][] = [];
  for (const { titre, questions } of texte.sections) {
    sommaire.push([titre, doc.bufferedPageRange().count]);
    presse.titre("H2", titre, 16);
    for (const { libelle, reponse } of questions) {
      presse.titre("H3", libelle, 10.5);
      for (const bloc of reponse.content) presse.bloc(bloc);
    }
  }
  presse.titre("H2", "Empreinte du texte", 16);
  presse.titre("P", texte.sha256, 11);
  presse.sommaire(sommaire);
  presse.pieds(`SHA-256 ${texte.sha256.slice(0, 16)}`);
  doc.end();
  return fini;
}

const motsDe = (noeud: Noeud): string => noeud.text ?? (noeud.content ?? []).map(motsDe).join("");

function presseDe(doc: Pdfkit, images: ReadonlyMap<string, Buffer>) {
  const poser = (type: string, dedans: () => void) => doc.addStructure(doc.struct(type, dedans));
  const titre = (type: string, mots: string, corps: number) => {
    doc.moveDown(0.8);
    poser(type, () =>
      doc
        .font(type === "H3" ? "sansFort" : "fort")
        .fontSize(corps)
        .text(mots),
    );
    doc.moveDown(0.3);
  };
  const paragraphe = (noeuds: readonly Noeud[] = []) => {
    poser("P", () =>
      noeuds.forEach(({ text = "", marks = [] }, rang) => {
        const porte = (type: string) => marks.some((marque) => marque.type === type);
        const lien = marks.find((marque) => marque.type === "link");
        doc.font(porte("bold") ? "fort" : porte("italic") ? "penche" : "serif").fontSize(10.5);
        doc.text(text, {
          continued: rang < noeuds.length - 1,
          lineGap: 3,
          link: lien?.type === "link" ? lien.attrs.href : undefined,
          underline: lien !== undefined,
        });
      }),
    );
    doc.moveDown(0.6);
  };
  const items = ({ content = [] }: Noeud): unknown[] =>
    content.flatMap(({ content: [premier, ...suite] = [] }) => [
      motsDe(premier as Noeud),
      ...suite.map((liste) => items(liste)),
    ]);
  const liste = (noeud: Noeud) => {
    const structure = doc.struct("L");
    doc.addStructure(structure);
    const listType = noeud.type === "orderedList" ? "numbered" : "bullet";
    doc.font("serif").fontSize(10.5).list(items(noeud), { listType, structParent: structure, lineGap: 3 });
    structure.end();
    doc.moveDown(0.6);
  };
  // By hand: its own tables take ten times as long.
  const table = ({ content: rangees = [] }: Noeud) => {
    const structure = doc.struct("Table");
    doc.addStructure(structure);
    doc.font("sans").fontSize(8.5);
    for (const { content: cellules = [] } of rangees) {
      const largeur = (doc.page.width - 164) / cellules.length;
      const hauteur = Math.max(
        ...cellules.map((cellule) => doc.heightOfString(motsDe(cellule), { width: largeur - 8 })),
      );
      if (doc.y + hauteur + 8 > doc.page.height - 82) doc.addPage();
      const haut = doc.y;
      const rangee = doc.struct("TR");
      structure.add(rangee);
      cellules.forEach((cellule, rang) => {
        const gauche = 82 + rang * largeur;
        const type = cellule.type === "tableHeader" ? "TH" : "TD";
        const ecrire = () => doc.text(motsDe(cellule), gauche + 4, haut + 4, { width: largeur - 8 });
        rangee.add(doc.struct(type, ecrire));
      });
      rangee.end();
      doc.markContent("Artifact", { type: "Layout" });
      doc
        .moveTo(82, haut + hauteur + 8)
        .lineTo(doc.page.width - 82, haut + hauteur + 8)
        .stroke();
      doc.endMarkedContent();
      doc.y = haut + hauteur + 8;
    }
    structure.end();
    doc.x = 82;
    doc.moveDown(0.8);
  };
  const image = ({ attrs }: Noeud) => {
    const octets = images.get(String(attrs?.id));
    if (!octets) return;
    if (doc.y + 240 > doc.page.height - 82) doc.addPage();
    doc.addStructure(doc.struct("Figure", { alt: String(attrs?.alt) }, () => doc.image(octets, { width: 431 })));
    doc.moveDown(0.8);
  };
  const bloc = (noeud: Noeud) => {
    if (noeud.type === "heading") return titre(noeud.attrs?.level === 2 ? "H5" : "H4", motsDe(noeud), 12);
    if (noeud.type === "table") return table(noeud);
    if (noeud.type === "image") return image(noeud);
    if (noeud.type === "paragraph") return paragraphe(noeud.content);
    return liste(noeud);
  };
  const sommaire = (lignes: readonly [string, number][]) => {
    doc.switchToPage(0);
    doc.y = 220;
    for (const [mots, page] of lignes)
      poser("P", () => doc.font("sans").fontSize(10.5).text(`${mots} … ${page}`, 82, doc.y));
  };
  const pieds = (mots: string) => {
    const { count } = doc.bufferedPageRange();
    for (let rang = 0; rang < count; rang += 1) {
      doc.switchToPage(rang);
      doc.page.margins.bottom = 0;
      doc.markContent("Artifact", { type: "Pagination" });
      doc
        .font("sans")
        .fontSize(8)
        .text(`${mots} · page ${rang + 1} sur ${count}`, 82, 800, { lineBreak: false });
      doc.endMarkedContent();
    }
  };
  return { titre, bloc, sommaire, pieds };
}
