import { lengthOf, type Run, wordsOf } from "./runs.server.ts";

export type Cell = readonly Run[];
type Rows = readonly (readonly Cell[])[];
/** Points: the height of the letters, and the space around them. */
type Look = { readonly size: number; readonly inset: number };

/** Points between the margins. */
const PAGE_WIDTH = 430;
/** How wide a letter is, in parts of its height: a little more than they are on average. */
const LETTER = 0.52;
const LONGEST_WHOLE_WORD = 16;
const LONGEST_WEIGHED = 120;

const widest = (rows: Rows, column: number, measure: (cell: Cell) => number) =>
  rows.reduce((most, row) => Math.max(most, measure(row[column] ?? [])), 0);
const longestWord = (cell: Cell) =>
  wordsOf(cell)
    .split(/[ \n\u200b]+/)
    .reduce((most, word) => Math.max(most, word.length), 0);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/**
 * How wide each column of a table is, in points: it holds its longest word when there is room, and long texts take the
 * rest. Says too whether some word must be cut.
 */
export function widthsOf(rows: Rows, count: number, { size, inset }: Look) {
  const columns = Array.from({ length: count }, (_, column) => ({
    word: widest(rows, column, longestWord),
    weight: Math.min(widest(rows, column, lengthOf), LONGEST_WEIGHED),
  }));
  const room = (word: number) => word * LETTER * size + 2 * inset + 2;
  const least = columns.map(({ word }) => room(Math.min(word, LONGEST_WHOLE_WORD)));
  const rest = PAGE_WIDTH - sum(least);
  const weights = sum(columns.map(({ weight }) => weight)) || 1;
  const widths = columns.map(({ weight }, column) => {
    const width = least[column] ?? 0;
    return rest > 0 ? width + (rest * weight) / weights : (width * PAGE_WIDTH) / sum(least);
  });
  return { widths, hyphenate: columns.some(({ word }, column) => room(word) > (widths[column] ?? 0)) };
}
