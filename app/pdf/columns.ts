import { lengthOf, type Run, wordsOf } from "./runs.server.ts";

export type Cell = readonly Run[];
type Rows = readonly (readonly Cell[])[];
/** Points: the height of the letters, and the space around them. */
type Look = { readonly size: number; readonly inset: number };

/** Points between the margins. */
const PAGE_WIDTH = 430;
/** How wide a letter is, in parts of its height: a little more than they are on average. */
const LETTER = 0.5;
const LONGEST_WHOLE_WORD = 16;
const LONGEST_WEIGHED = 120;
const SHORT_LINE = 20;
const PLENTY = 0.9;

const widest = (rows: Rows, column: number, measure: (cell: Cell) => number) =>
  rows.reduce((most, row) => Math.max(most, measure(row[column] ?? [])), 0);
const longest = (cell: Cell, between: RegExp) =>
  wordsOf(cell)
    .split(between)
    .reduce((most, part) => Math.max(most, part.length), 0);
const longestWord = (cell: Cell) => longest(cell, /[ \n\u200b]+/);
const longestLine = (cell: Cell) => longest(cell, /\n/);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/**
 * How wide each column of a table is, in points: it holds its longest word when there is room, all of a short answer
 * (a date, an amount) when there is plenty, and long texts take the rest. Says too whether some word must be cut.
 */
export function widthsOf(rows: Rows, count: number, { size, inset }: Look) {
  const columns = Array.from({ length: count }, (_, column) => ({
    word: widest(rows, column, longestWord),
    line: widest(rows, column, longestLine),
    weight: Math.min(widest(rows, column, lengthOf), LONGEST_WEIGHED),
  }));
  const room = (letters: number) => letters * LETTER * size + 2 * inset + 2;
  const words = columns.map(({ word }) => room(Math.min(word, LONGEST_WHOLE_WORD)));
  const lines = columns.map(({ line }, column) => (line <= SHORT_LINE ? room(line) : (words[column] ?? 0)));
  const plenty = sum(lines) < PLENTY * PAGE_WIDTH;
  const least = plenty ? lines : words;
  // A column that holds its answers on one line has little use for more.
  const weights = columns.map(({ line, weight }) => (plenty && line <= SHORT_LINE ? weight / 5 : weight));
  const rest = PAGE_WIDTH - sum(least);
  const widths = least.map((width, column) =>
    rest > 0 ? width + (rest * (weights[column] ?? 0)) / (sum(weights) || 1) : (width * PAGE_WIDTH) / sum(least),
  );
  return { widths, hyphenate: columns.some(({ word }, column) => room(word) > (widths[column] ?? 0)) };
}
