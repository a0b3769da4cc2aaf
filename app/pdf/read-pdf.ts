import { inflateSync } from "node:zlib";

// For the tests: reads back a PDF made by Typst, without any tool of the system.

const latin1 = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

/** The objects of the file, by number; Typst writes them one after the other, uncompressed but for their streams. */
const objectsOf = (pdf: Uint8Array) =>
  new Map([...latin1(pdf).matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body = ""]) => [id, body]));

function streamOf(object = ""): string {
  const [, dictionary = "", data = ""] = /^([\s\S]*?)stream\n([\s\S]*)\nendstream/.exec(object) ?? [];
  return dictionary.includes("/FlateDecode") ? inflateSync(Buffer.from(data, "latin1")).toString("latin1") : data;
}

const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A string of the file, « <0041> » or « (\\000A) », as pairs of bytes. */
function pairsOf(token: string): number[] {
  const bytes = token.startsWith("<")
    ? Buffer.from(token.slice(1, -1), "hex")
    : Buffer.from(
        token
          .slice(1, -1)
          .replace(/\\(\d{1,3}|.)/gs, (_, code: string) =>
            /\d/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPED[code] ?? code),
          ),
        "latin1",
      );
  return Array.from({ length: bytes.length >> 1 }, (_, index) => bytes.readUInt16BE(index * 2));
}

const utf16 = (token: string) => String.fromCharCode(...pairsOf(token)).replace("\ufeff", "");

type Alphabet = ReadonlyMap<number, string>;

/** From the glyphs of a font to characters. */
const alphabetOf = (cmap: string): Alphabet =>
  new Map(
    [...cmap.matchAll(/^<(\w{4})> (<\w+>)$/gm)].map(([, glyph = "", to = ""]) => [
      Number.parseInt(glyph, 16),
      utf16(to),
    ]),
  );

// Parentheses in balance need no escape inside a string: three levels are more than any line shows.
const nested = (within: string) => String.raw`(?:\\.|[^\\()]|\(${within}*\))`;
const STRING = String.raw`\(${nested(nested(nested("[]")))}*\)|<\w*>`;
const SHOWN = new RegExp(
  String.raw`/(?<font>f\d+) [\d.]+ Tf|/ActualText (?<actual>${STRING})|(?<glyphs>${STRING})|(?<end>EMC|\bET\b)`,
  "gs",
);

/** The words of a page in the order they are drawn, a line break after each text object. */
function wordsOf(content: string, fonts: ReadonlyMap<string, Alphabet>): string {
  let alphabet: Alphabet | undefined;
  let replaced = false;
  let words = "";
  for (const { groups: { font, actual, glyphs, end } = {} } of content.matchAll(SHOWN)) {
    if (font) alphabet = fonts.get(font);
    else if (actual) words += utf16(actual);
    else if (glyphs && !replaced)
      words += pairsOf(glyphs)
        .map((glyph) => alphabet?.get(glyph) ?? "")
        .join("");
    else if (end === "ET") words += "\n";
    replaced = actual !== undefined || (replaced && end !== "EMC");
  }
  return words;
}

/** The text of each page. */
export function pagesOf(pdf: Uint8Array): string[] {
  const objects = objectsOf(pdf);
  const alphabet = (font: string) =>
    alphabetOf(streamOf(objects.get(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? "")?.[1] ?? "")));
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\n/.test(object))
    .map((page) => {
      const fonts = new Map(
        [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [name, alphabet(id)]),
      );
      return wordsOf(streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "")), fonts);
    });
}

/** Everything that is not compressed: catalogue, structure, metadata. */
export const structureOf = (pdf: Uint8Array) => Buffer.from(pdf).toString("utf8");
