import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import { permis } from "#workflows/texte/characters.ts";
import { lienPermis, type Noeud } from "#workflows/texte/riche.ts";
import { INK, SANS } from "./styles.ts";

/** Words on one line, in characters a Word file may hold. */
export const plainWords = (text: string): string => permis(text).replace(/\s+/g, " ").trim();

/** The words of a paragraph, with what they carry. */
export const runsOf = (nodes: readonly Noeud[] = [], always: IRunOptions = {}): ParagraphChild[] =>
  nodes.flatMap((node) => runOf(node, always));

function runOf({ type, text = "", attrs, marks = [] }: Noeud, always: IRunOptions): ParagraphChild[] {
  if (type === "hardBreak") return [new TextRun({ break: 1 })];
  if (type === "mention") {
    const label = plainWords(String(attrs?.label ?? ""));
    return [new TextRun({ ...always, text: `@${label}`, font: SANS, bold: true, color: INK.soft })];
  }
  const has = (mark: string) => marks.some((one) => one.type === mark);
  const link = marks.find((mark) => mark.type === "link");
  const href = link?.type === "link" && lienPermis(link.attrs.href) ? link.attrs.href : undefined;
  const look: IRunOptions = {
    ...always,
    ...(has("bold") ? { bold: true } : {}),
    ...(has("italic") ? { italics: true } : {}),
    ...(href === undefined ? {} : { style: "Hyperlink" }),
  };
  const runs = permis(text)
    .split("\n")
    .map((line, rank) => new TextRun({ ...look, text: line, ...(rank > 0 ? { break: 1 } : {}) }));
  return href === undefined ? runs : [new ExternalHyperlink({ link: href, children: runs })];
}
