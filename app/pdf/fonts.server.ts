import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Sans for the frame, serif for the words of the file; each falls back on the other (see tokens.typ). */
const FAMILIES = [
  ["source-sans-3", "SourceSans3"],
  ["source-serif-4", "SourceSerif4"],
].map(([folder, name]) =>
  ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic"].map(
    (weight) => `${folder}/${weight}/${name}_${weight}.ttf`,
  ),
);

const pathOf = (file: string) => join(process.cwd(), "node_modules/@expo-google-fonts", file);

export const fontPaths = (): string[] => FAMILIES.flat().map(pathOf);

/** Where the table of the characters a font can draw begins. */
function cmapOffset(font: Buffer): number {
  for (let table = 0; table < font.readUInt16BE(4); table++) {
    const entry = 12 + table * 16;
    if (font.toString("latin1", entry, entry + 4) === "cmap") return font.readUInt32BE(entry + 8);
  }
  throw new Error("A font without a cmap table");
}

/** Every code point of a TrueType font, from its format 12 subtable (the one that goes beyond U+FFFF). */
function codePoints(font: Buffer): Set<number> {
  const cmap = cmapOffset(font);
  const found = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (font.readUInt16BE(subtable) !== 12) continue;
    for (let group = 0; group < font.readUInt32BE(subtable + 12); group++) {
      const at = subtable + 16 + group * 12;
      for (let point = font.readUInt32BE(at); point <= font.readUInt32BE(at + 4); point++) found.add(point);
    }
  }
  if (found.size === 0) throw new Error("A font without a format 12 cmap");
  return found;
}

/** Private use is left out: each font draws there what it likes, and PDF/UA forbids it. */
const isPublic = (point: number) => !/\p{Private_Use}/u.test(String.fromCodePoint(point));

const inAll = ([first, ...others]: Set<number>[]) =>
  new Set([...(first ?? [])].filter((point) => isPublic(point) && others.every((set) => set.has(point))));

let known: Set<number>[] | undefined;

/** For each family, the code points that all its weights can draw. */
export function coverage(): readonly ReadonlySet<number>[] {
  known ??= FAMILIES.map((files) => inAll(files.map((file) => codePoints(readFileSync(pathOf(file))))));
  return known;
}
