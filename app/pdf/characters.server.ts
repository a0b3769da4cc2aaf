import { coverage } from "./fonts.server.ts";

/** Stands for what neither font can draw: the reader sees that something was there. */
export const MISSING = "□";

const BREAK_OPPORTUNITY = "\u200b";
const LONGEST_WORD = 40;

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/** Private use: every font draws there what it likes, and PDF/UA forbids it. */
const isPrivate = (character: string) => /\p{Private_Use}/u.test(character);

const drawable = (text: string) =>
  !isPrivate(text) &&
  coverage().some((family) => [...text].every((character) => family.has(character.codePointAt(0) ?? 0)));

/** What the reader sees as one character: drawn whole, else without the marks no font has, else replaced. */
function draw(grapheme: string): string {
  if (drawable(grapheme)) return grapheme;
  const [base = "", ...marks] = grapheme;
  if (!drawable(base)) return MISSING;
  return marks.reduce((drawn, mark) => drawn + (drawable(drawn + mark) ? mark : MISSING), base);
}

/** Endless words (addresses, keys held down) may be cut, so that nothing leaves the page. */
const cutLongWords = (text: string) =>
  text.replace(new RegExp(`\\S{${LONGEST_WORD},}`, "gu"), (word) =>
    word.replace(/(?<=[/.@_?&=-])(?=[^/.@_?&=-])|(?<=[^/.@_?&=-]{20})(?=[^/.@_?&=-])/gu, BREAK_OPPORTUNITY),
  );

/** The spaces French wants unbroken, where a space was typed. The words are not touched. */
const keepTogether = (text: string) =>
  text
    .replace(/ (?=[;?!](?!\S))/g, "\u202f")
    .replace(/ (?=[:%€»](?![^\s.,;)\]]))/g, "\u00a0")
    .replace(/(?<=«) /g, "\u00a0")
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, "\u202f");

/** Any text, made of characters the fonts can draw. Never fails: a deposit does not wait for a glyph. */
export function printable(text: string): string {
  const lines = text
    .normalize("NFC")
    .replace(/\r\n?|[\v\u0085\u2028]/g, "\n")
    .replace(/[\f\u2029]/g, "\n\n")
    .replace(/(?![\u00ad\u200b])\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\t/g, " ")
    .replace(/\p{Zs}/gu, (space) => (drawable(space) ? space : " "))
    .split("\n")
    .map((line) => Array.from(graphemes.segment(line), ({ segment }) => draw(segment)).join(""));
  return cutLongWords(keepTogether(lines.join("\n")));
}
