import type { Noeud } from "#workflows/texte/riche.ts";
import { printableLine } from "./characters.server.ts";
import type { Paragraph } from "./runs.server.ts";

/** The pictures at hand, by their identifier: where Typst finds each, and how many pixels it has. */
export type Pictures = ReadonlyMap<string, { readonly path: string; readonly wide: number; readonly high: number }>;

export type Picture =
  | {
      readonly kind: "picture";
      readonly short: false;
      readonly path: string;
      readonly alt: string;
      /** Millimetres. */
      readonly width: number;
      readonly height: number;
    }
  | Paragraph;

const PAGE = { width: 152, height: 165 };
const MM_PER_PIXEL = 25.4 / 150;

/** A picture no larger than the page; one that is missing is said. */
export function pictureOf({ attrs }: Noeud, pictures: Pictures): Picture {
  const alt = printableLine(String(attrs?.alt ?? "")) || "image sans description";
  const found = pictures.get(String(attrs?.id));
  if (!found)
    return { kind: "paragraph", short: false, whole: true, runs: [{ words: `Image absente : ${alt}`, italic: true }] };
  const { path, wide, high } = found;
  const scale = Math.min(MM_PER_PIXEL, PAGE.width / wide, PAGE.height / high);
  return { kind: "picture", short: false, path, alt, width: wide * scale, height: high * scale };
}
