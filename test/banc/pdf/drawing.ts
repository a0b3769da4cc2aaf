import { fontPaths } from "#app/pdf/fonts.server.ts";
import type { Noeud } from "#workflows/texte/riche.ts";
import type { Pdfkit } from "./pdfkit.ts";

const [sans = "", , sansFort = "", , serif = "", penche = "", fort = ""] = fontPaths();
/** By their path: under a name, its tables would open the font again for each cell. */
const POLICES = { sans, sansFort, serif, penche, fort };

const motsDe = (noeud: Noeud): string => noeud.text ?? (noeud.content ?? []).map(motsDe).join("");

/** Lays each kind of block, one structure element each. */
export function presseDe(doc: Pdfkit, images: ReadonlyMap<string, Buffer>) {
  const poser = (type: string, dedans: () => void) => doc.addStructure(doc.struct(type, dedans));
  const titre = (type: string, mots: string, corps: number) => {
    doc.moveDown(0.8);
    poser(type, () =>
      doc
        .font(type === "H3" ? POLICES.sansFort : POLICES.fort)
        .fontSize(corps)
        .text(mots),
    );
    doc.moveDown(0.3);
  };
  const paragraphe = (noeuds: readonly Noeud[] = []) => {
    const suite = noeuds.map(({ text = "", marks = [] }, rang) => {
      const porte = (type: string) => marks.some((marque) => marque.type === type);
      const lien = marks.find((marque) => marque.type === "link");
      const ecrire = () => {
        doc.font(porte("bold") ? POLICES.fort : porte("italic") ? POLICES.penche : POLICES.serif).fontSize(10.5);
        doc.text(text, {
          continued: rang < noeuds.length - 1,
          lineGap: 1,
          link: lien?.type === "link" ? lien.attrs.href : null,
          underline: lien !== undefined,
        });
      };
      return marks.length > 0 ? doc.struct(lien ? "Link" : "Span", ecrire) : ecrire;
    });
    doc.addStructure(doc.struct("P", suite));
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
    doc.font(POLICES.serif).fontSize(10.5).list(items(noeud), { listType, structParent: structure, lineGap: 1 });
    structure.end();
    doc.moveDown(0.6);
  };
  const table = ({ content: rangees = [] }: Noeud) => {
    const cellule = (noeud: Noeud) => ({
      text: motsDe(noeud),
      ...(noeud.type === "tableHeader" ? { type: "TH", scope: "Column" } : { type: "TD" }),
    });
    const structure = doc.struct("Div");
    doc.addStructure(structure);
    doc.font(POLICES.sans).fontSize(8.5);
    doc.table({
      structParent: structure,
      defaultStyle: { border: [0, 0, 0.5, 0], padding: 4 },
      columnStyles: [135, 75, 55, 115, 50],
      data: rangees.map(({ content = [] }) => content.map(cellule)),
    });
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
      poser("Link", () => doc.font(POLICES.sans).fontSize(10.5).text(`${mots} … ${page}`, 82, doc.y, { goTo: mots }));
  };
  const pieds = (mots: string) => {
    const { count } = doc.bufferedPageRange();
    for (let rang = 0; rang < count; rang += 1) {
      doc.switchToPage(rang);
      doc.page.margins.bottom = 0;
      doc.markContent("Artifact", { type: "Pagination" });
      doc
        .font(POLICES.sans)
        .fontSize(8)
        .text(`${mots} · page ${rang + 1} sur ${count}`, 82, 800, { lineBreak: false });
      doc.endMarkedContent();
    }
  };
  return { titre, bloc, sommaire, pieds };
}
