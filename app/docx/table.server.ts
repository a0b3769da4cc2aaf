import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { type Noeud, texteNu } from "#workflows/texte/riche.ts";
import { runsOf } from "./runs.server.ts";
import { INK } from "./styles.ts";

/** Twentieths of a point between the margins. */
export const TEXT_WIDTH = 9_070;

const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERS = {
  top: line(8, INK.soft),
  bottom: line(4, INK.line),
  insideHorizontal: line(4, INK.line),
  left: NONE,
  right: NONE,
  insideVertical: NONE,
};

/** A table of an answer. Its first row names the columns and comes back on each page. */
export function tableOf({ content: rows = [] }: Noeud): Table | undefined {
  const count = rows.reduce((most, row) => Math.max(most, row.content?.length ?? 0), 0);
  if (count === 0) return undefined;
  const columnWidths = widthsOf(rows, count);
  const named = rows[0]?.content?.every(({ type }) => type === "tableHeader") === true;
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: rows.map((row, rank) => rowOf(row, columnWidths, named && rank === 0)),
  });
}

/** A row stays whole on its page, unless it is long enough to need two. */
const LONGEST_WHOLE = 800;

const rowOf = ({ content = [] }: Noeud, widths: readonly number[], head: boolean) =>
  new TableRow({
    tableHeader: head,
    cantSplit: texteNu({ content }).length <= LONGEST_WHOLE,
    children: widths.map(
      (size, column) =>
        new TableCell({
          width: { size, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 90, right: 90 },
          ...(head ? { shading: { fill: INK.ground } } : {}),
          children: paragraphsOf(content[column], head),
        }),
    ),
  });

function paragraphsOf(cell: Noeud | undefined, bold: boolean): Paragraph[] {
  const lines = cell?.content ?? [];
  const look = bold || cell?.type === "tableHeader" ? { bold: true } : {};
  const paragraphs = lines.map(({ content }) => new Paragraph({ style: "Cellule", children: runsOf(content, look) }));
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: "Cellule" })];
}

/** Long texts take the room. */
function widthsOf(rows: readonly Noeud[], count: number): number[] {
  const shares = Array.from({ length: count }, (_, column) => {
    const longest = rows.reduce((most, { content = [] }) => Math.max(most, texteNu(content[column] ?? {}).length), 6);
    return Math.sqrt(Math.min(longest, 90));
  });
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((TEXT_WIDTH * share) / all));
}
