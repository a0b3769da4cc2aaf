import { coverage } from "./fonts.server.ts";

/** Stands for what no font here can draw: the reader sees that something was written. */
export const MISSING = "□";

const CUT_HERE = "\u200b";
const LONGEST_WORD = 40;
const CUTS = /[/._@?&=-]+(?=[^/._@?&=\-\p{M}])|(?:[^/._@?&=\-\p{M}]\p{M}*){10}(?=\P{M})/gu;
const FINE_CUTS = /[/._@?&=-]+(?=[^/._@?&=\-\p{M}])|(?:[^/._@?&=\-\p{M}]\p{M}*){4}(?=\P{M})/gu;

/** The bullet of lists pasted from Word: private use, but everyone knows what it means. */
const WORD_BULLET = /\uf0b7/g;

/** What is read as one character. Intl.Segmenter knows better, in a time that grows with the square of the text. */
const GRAPHEME =
  /\p{Regional_Indicator}{2}|.(?:[\p{M}\p{Emoji_Modifier}]|\u200d\p{Extended_Pictographic}|\p{Default_Ignorable_Code_Point})*/gu;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Letters and signs of French, which all our fonts draw as they are. */
export const FRENCH = /^[\n -~\u00a0-\u00ac\u00ae-\u00ffŒœŸ–—‘’“”…€]*$/;

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

const ENDLESS = new Map<number, RegExp>();
const endless = (longest: number) => {
  const known = ENDLESS.get(longest) ?? new RegExp(`\\S{${longest},}`, "gu");
  ENDLESS.set(longest, known);
  return known;
};

/** Addresses, or a key held down: they may be cut anywhere, so that nothing leaves the page. */
const cutEndlessWords = (text: string, longest: number) =>
  text.replace(endless(longest), (word) => word.replace(longest <= 12 ? FINE_CUTS : CUTS, `$&${CUT_HERE}`));

/** The same characters, those our fonts draw: nothing to look up in most texts. */
function drawable(text: string): string {
  if (FRENCH.test(text)) return text;
  const plain = text
    .normalize("NFC")
    .replace(/\r\n?|[\v\u0085\u2028]/g, "\n")
    .replace(/[\f\u2029]/g, "\n\n")
    .replace(/\t/g, " ")
    .replace(WORD_BULLET, "•")
    .replace(/(?![ \u00a0])\p{Zs}/gu, (space) => (draw(space) === MISSING ? " " : space));
  return drawAll(plain);
}

/** Any text, in characters the fonts can draw. It never fails: a deposit does not wait for a glyph. */
export const printable = (text: string, longest = LONGEST_WORD): string =>
  cutEndlessWords(keepTogether(drawable(text)), longest);

/** The same on one line, for titles and names. */
export const printableLine = (text: string) => printable(text).replace(/\n+/g, " ").trim();
