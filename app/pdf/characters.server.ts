import { coverage } from "./fonts.server.ts";

/** Stands for what no font here can draw: the reader sees that something was written. */
export const MISSING = "□";

const CUT_HERE = "\u200b";
const ENDLESS_WORD = /\S{40,}/gu;
const CUTS = /[/._@?&=-]+(?=[^/._@?&=\-\p{M}])|(?:[^/._@?&=\-\p{M}]\p{M}*){10}(?=\P{M})/gu;

/** The bullet of lists pasted from Word: private use, but everyone knows what it means. */
const WORD_BULLET = /\uf0b7/g;

/** What is read as one character. Intl.Segmenter knows better, in a time that grows with the square of the text. */
const GRAPHEME =
  /\p{Regional_Indicator}{2}|.(?:[\p{M}\p{Emoji_Modifier}]|\u200d\p{Extended_Pictographic}|\p{Default_Ignorable_Code_Point})*/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

const draws = (family: ReadonlySet<number>) => (character: string) => family.has(character.codePointAt(0) ?? 0);

/** One family draws the whole of it, else the first one that draws its base leaves the marks it lacks. */
function draw(grapheme: string): string {
  const [base = "", ...marks] = grapheme.replace(INVISIBLE, "");
  if (base === "") return "";
  const able = coverage().filter((family) => draws(family)(base));
  const best = able.find((family) => marks.every(draws(family))) ?? able[0];
  if (!best) return MISSING;
  return base + marks.map((mark) => (draws(best)(mark) ? mark : MISSING)).join("");
}

function drawAll(text: string): string {
  const drawn = new Map<string, string>();
  return text.replace(GRAPHEME, (grapheme) => {
    const known = drawn.get(grapheme) ?? draw(grapheme);
    drawn.set(grapheme, known);
    return known;
  });
}

/** The spaces French never breaks, where a space was typed. No word is touched. */
const keepTogether = (text: string) =>
  text
    .replace(/ (?=[;?!])/g, "\u202f")
    .replace(/ (?=[:%€»])|(?<=«) /g, "\u00a0")
    .replace(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(" ", "\u00a0"));

/** Addresses, or a key held down: they may be cut anywhere, so that nothing leaves the page. */
const cutEndlessWords = (text: string) => text.replace(ENDLESS_WORD, (word) => word.replace(CUTS, `$&${CUT_HERE}`));

/** Any text, in characters the fonts can draw. It never fails: a deposit does not wait for a glyph. */
export function printable(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/\r\n?|[\v\u0085\u2028]/g, "\n")
    .replace(/[\f\u2029]/g, "\n\n")
    .replace(/\t/g, " ")
    .replace(WORD_BULLET, "•")
    .replace(/\p{Zs}/gu, (space) => (draw(space) === MISSING ? " " : space));
  return cutEndlessWords(keepTogether(drawAll(plain)));
}

/** The same on one line, for titles and names. */
export const printableLine = (text: string) => printable(text).replace(/\n+/g, " ").trim();
