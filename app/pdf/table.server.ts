import type { Noeud } from "#workflows/texte/riche.ts";
import { lengthOf, type Run, runsOf, wordsOf } from "./runs.server.ts";

type Cell = readonly Run[];
export type Table = {
  readonly kind: "table";
  readonly short: false;
  /** Shares of the width. */
  readonly columns: readonly number[];
  /** Points. */
  readonly size: number;
  readonly inset: number;
  /** Repeated on each page; empty when the first row cannot be. */
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The more columns, the smaller the letters, and the sooner a word without end is cut. */
const LOOKS = [
  { upTo: 4, size: 9.5, inset: 5, longest: 40 },
  { upTo: 6, size: 8.5, inset: 4, longest: 30 },
  { upTo: 10, size: 7.5, inset: 3, longest: 18 },
];
const SMALLEST = { size: 6, inset: 2, longest: 8 };
/** A heading row is never split: a longer one could not turn the page. */
const LONGEST_HEADING = 200;

const widest = (rows: readonly (readonly Cell[])[], column: number, measure: (cell: Cell) => number) =>
  rows.reduce((most, row) => Math.max(most, measure(row[column] ?? [])), 0);
const longestWord = (cell: Cell) =>
  wordsOf(cell)
    .split(/[\s\u200b]+/)
    .reduce((most, word) => Math.max(most, word.length), 0);

/** Long texts take the room, but no word is squeezed. */
const shareOf = (rows: readonly (readonly Cell[])[], column: number) =>
  Math.max(
    Math.min(widest(rows, column, longestWord), 16),
    2.2 * Math.sqrt(Math.min(widest(rows, column, lengthOf), 90)),
    3,
  );

/** A table ready to print, nothing when it has no words. */
export function tableOf({ content = [] }: Noeud): Table[] {
  const count = Math.max(...content.map((row) => row.content?.length ?? 0));
  const { longest, size, inset } = LOOKS.find(({ upTo }) => count <= upTo) ?? SMALLEST;
  const rows = content.map((row) =>
    Array.from({ length: count }, (_, column) =>
      (row.content?.[column]?.content ?? []).flatMap((line, rank): Cell => {
        const runs = runsOf(line.content, longest);
        return rank > 0 && runs.length > 0 ? [null, ...runs] : runs;
      }),
    ),
  );
  if (!rows.some((row) => row.some((cell) => cell.length > 0))) return [];
  const named = content[0]?.content?.every(({ type }) => type === "tableHeader") === true;
  const heads = named && rows[0]?.every((cell) => lengthOf(cell) <= LONGEST_HEADING);
  return [
    {
      kind: "table",
      short: false,
      columns: Array.from({ length: count }, (_, column) => shareOf(rows, column)),
      size,
      inset,
      head: heads ? (rows[0] ?? []) : [],
      rows: heads ? rows.slice(1) : rows,
    },
  ];
}
