import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { widthsOf } from "#app/pdf/columns.ts";
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
  // Half-points: the more columns, the smaller the letters.
  const size = count <= 4 ? 19 : count <= 6 ? 17 : count <= 10 ? 15 : 12;
  const columnWidths = widthsOnPaper(rows, count, size / 2);
  const named = rows[0]?.content?.every(({ type }) => type === "tableHeader") === true;
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    rows: rows.map((row, rank) => rowOf(row, columnWidths, { head: named && rank === 0, size })),
  });
}

/** A row stays whole on its page, unless it is long enough to need two. */
const LONGEST_WHOLE = 800;

type Look = { readonly head: boolean; readonly size: number };

const rowOf = ({ content = [] }: Noeud, widths: readonly number[], { head, size: letters }: Look) =>
  new TableRow({
    tableHeader: head,
    cantSplit: texteNu({ content }).length <= LONGEST_WHOLE,
    children: widths.map(
      (size, column) =>
        new TableCell({
          width: { size, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 90, right: 90 },
          ...(head ? { shading: { fill: INK.ground } } : {}),
          children: paragraphsOf(content[column], { head, size: letters }),
        }),
    ),
  });

function paragraphsOf(cell: Noeud | undefined, { head, size }: Look): Paragraph[] {
  const lines = cell?.content ?? [];
  const look = { size, ...(head || cell?.type === "tableHeader" ? { bold: true } : {}) };
  const paragraphs = lines.map(({ content }) => new Paragraph({ style: "Cellule", children: runsOf(content, look) }));
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: "Cellule" })];
}

/** As wide as on the printed page: see `widthsOf`. */
function widthsOnPaper(rows: readonly Noeud[], count: number, size: number): number[] {
  const cells = rows.map(({ content = [] }) =>
    Array.from({ length: count }, (_, column) => [texteNu(content[column] ?? {})]),
  );
  const { widths } = widthsOf(cells, count, { size, inset: 4.5 });
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.floor((TEXT_WIDTH * width) / all));
}
