import { HeadingLevel, Paragraph, type Table } from "docx";
import type { Image } from "#app/images/image-type.ts";
import { sansSaut } from "#workflows/texte/outline.ts";
import type { Noeud, TexteRiche } from "#workflows/texte/riche.ts";
import { pictureOf } from "./picture.server.ts";
import { runsOf } from "./runs.server.ts";
import { DASHES, NUMBERS } from "./styles.ts";
import { tableOf } from "./table.server.ts";

export type Frame = {
  readonly images: ReadonlyMap<string, Image>;
  /** A number nobody else has: each numbered list starts again at one. */
  readonly nextList: () => number;
};
type Place = { readonly reference: string; readonly level: number; readonly instance: number };

const DEEPEST = 8;

/** An answer, block by block. */
export const blocksOf = (text: TexteRiche, frame: Frame): (Paragraph | Table)[] =>
  sansSaut(text).content.flatMap((node) => blockOf(node, frame));

function blockOf(node: Noeud, frame: Frame): (Paragraph | Table)[] {
  const { type, attrs, content = [] } = node;
  if (type === "bulletList" || type === "orderedList") return listOf(node, frame, 0);
  if (type === "image") return [pictureOf(node, frame.images)];
  if (type === "table") {
    const table = tableOf(node);
    // Two tables that touch would be one: a line of nothing parts them.
    return table ? [table, new Paragraph({ spacing: { after: 80 } })] : [];
  }
  if (content.length === 0) return [];
  const level = attrs?.level === 2 ? HeadingLevel.HEADING_4 : HeadingLevel.HEADING_3;
  return [new Paragraph({ children: runsOf(content), ...(type === "heading" ? { heading: level } : {}) })];
}

function listOf({ type, content = [] }: Noeud, frame: Frame, level: number): Paragraph[] {
  const reference = type === "orderedList" ? NUMBERS : DASHES;
  const place = { reference, level: Math.min(level, DEEPEST), instance: frame.nextList() };
  return content.flatMap((item) => itemOf(item, frame, place));
}

/** Its first paragraph carries the sign; what follows stands under it. */
const itemOf = ({ content = [] }: Noeud, frame: Frame, place: Place): Paragraph[] =>
  content.flatMap((node, rank) => {
    if (node.type !== "paragraph") return listOf(node, frame, place.level + 1);
    const sign = rank === 0 ? { numbering: place } : { indent: { left: 400 * (place.level + 1) } };
    return [new Paragraph({ children: runsOf(node.content), ...sign })];
  });
