import type { Noeud } from "#workflows/texte/riche.ts";
import { type Cell, widthsOf } from "./columns.ts";
import { lengthOf, runsOf } from "./runs.server.ts";

export type Table = {
  readonly kind: "table";
  readonly short: false;
  /** Points. */
  readonly columns: readonly number[];
  readonly size: number;
  readonly inset: number;
  /** Whether a word needs to be cut to fit in its column. */
  readonly hyphenate: boolean;
  /** Whether a row may need more than one page. */
  readonly long: boolean;
  /** Repeated on each page; empty when the first row cannot be. */
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The more columns, the smaller the letters, and the sooner a word without end is cut. */
const LOOKS = [
  { upTo: 4, size: 9.5, inset: 5, longest: 40 },
  { upTo: 6, size: 8.5, inset: 4, longest: 30 },
  { upTo: 10, size: 7.5, inset: 3, longest: 26 },
];
const SMALLEST = { size: 6, inset: 2, longest: 12 };
/** A heading row is never split: a longer one could not turn the page. */
const LONGEST_HEADING = 200;
const LONGEST_WHOLE = 600;

/** A table ready to print, nothing when it has no words. */
export function tableOf({ content = [] }: Noeud): Table[] {
  const count = content.reduce((most, row) => Math.max(most, row.content?.length ?? 0), 0);
  const look = LOOKS.find(({ upTo }) => count <= upTo) ?? SMALLEST;
  const rows = content.map((row) =>
    Array.from({ length: count }, (_, column) =>
      (row.content?.[column]?.content ?? []).flatMap((line, rank): Cell => {
        const runs = runsOf(line.content, look.longest);
        return rank > 0 && runs.length > 0 ? [null, ...runs] : runs;
      }),
    ),
  );
  if (!rows.some((row) => row.some((cell) => cell.length > 0))) return [];
  const named = content[0]?.content?.every(({ type }) => type === "tableHeader") === true;
  const heads = named && rows[0]?.every((cell) => lengthOf(cell) <= LONGEST_HEADING);
  const { widths, hyphenate } = widthsOf(rows, count, look);
  return [
    {
      kind: "table",
      short: false,
      columns: widths,
      size: look.size,
      inset: look.inset,
      hyphenate,
      long: rows.some((row) => row.some((cell) => lengthOf(cell) > LONGEST_WHOLE)),
      head: heads ? (rows[0] ?? []) : [],
      rows: heads ? rows.slice(1) : rows,
    },
  ];
}
