import { coverage } from "./fonts.server.ts";

/** Stands for what no font here can draw: the reader sees that something was written. */
export const MISSING = "□";

const CUT_HERE = "\u200b";
const ENDLESS_WORD = /\S{40,}/gu;
const CUTS = /[/._@?&=-]+(?=[^/._@?&=\-\p{M}])|(?:[^/._@?&=\-\p{M}]\p{M}*){10}(?=\P{M})/gu;

const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/** One family must draw the whole of it. Private use is out: fonts disagree there, and PDF/UA forbids it. */
const drawable = (grapheme: string) =>
  !/\p{Private_Use}/u.test(grapheme) &&
  coverage().some((family) => [...grapheme].every((character) => family.has(character.codePointAt(0) ?? 0)));

/** What is read as one character: drawn whole, else with the marks that can be drawn, else replaced. */
function draw(grapheme: string): string {
  if (drawable(grapheme)) return grapheme;
  const [base = "", ...marks] = grapheme;
  if (!drawable(base)) return MISSING;
  return marks.reduce((drawn, mark) => drawn + (drawable(drawn + mark) ? mark : MISSING), base);
}

function drawAll(text: string): string {
  const seen = new Map<string, string>();
  const once = (grapheme: string) => seen.get(grapheme) ?? seen.set(grapheme, draw(grapheme)).get(grapheme);
  return Array.from(graphemes.segment(text), ({ segment }) => (segment === "\n" ? segment : once(segment))).join("");
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
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\t/g, " ")
    .replace(/\p{Zs}/gu, (space) => (drawable(space) ? space : " "));
  return cutEndlessWords(keepTogether(drawAll(plain)));
}

/** The same on one line, for titles and names. */
export const printableLine = (text: string) => printable(text).replace(/\n+/g, " ").trim();
