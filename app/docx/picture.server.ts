import { ImageRun, Paragraph, TextRun } from "docx";
import type { Image } from "#app/images/image-type.ts";
import { couchee, orientationGardee } from "#app/images/orientation.ts";
import type { Noeud } from "#workflows/texte/riche.ts";
import { plainWords } from "./runs.server.ts";

/** Pixels, at 96 to the inch. */
const LARGEST = { wide: 600, high: 640 };

/** A picture no larger than the page, with the words that stand for it; one that is missing is said. */
export function pictureOf({ attrs }: Noeud, images: ReadonlyMap<string, Image>): Paragraph {
  const alt = plainWords(String(attrs?.alt ?? "")) || "image sans description";
  const image = images.get(String(attrs?.id));
  if (!image) return new Paragraph({ children: [new TextRun({ text: `Image absente : ${alt}`, italics: true })] });
  const { type, largeur, hauteur, octets } = image;
  const scale = Math.min(0.64, LARGEST.wide / largeur, LARGEST.high / hauteur);
  const seen = { width: Math.round(largeur * scale), height: Math.round(hauteur * scale) };
  const drawn = new ImageRun({
    type: type === "image/png" ? "png" : "jpg",
    data: octets,
    transformation: turned(seen, type === "image/jpeg" ? orientationGardee(octets) : 1),
    altText: { name: "Image", title: "", description: alt },
  });
  return new Paragraph({ children: [drawn], spacing: { before: 160, after: 200 } });
}

const ROTATIONS: Readonly<Record<number, number>> = { 3: 180, 4: 180, 5: 270, 6: 90, 7: 90, 8: 270 };
const MIRRORED = [2, 4, 5, 7];

/** Word processors draw a photograph as its device held it: the file says how to turn it, sides before turning. */
function turned({ width, height }: { width: number; height: number }, orientation: number) {
  const sides = couchee(orientation) ? { width: height, height: width } : { width, height };
  const rotation = ROTATIONS[orientation];
  return {
    ...sides,
    ...(rotation === undefined ? {} : { rotation }),
    ...(MIRRORED.includes(orientation) ? { flip: { horizontal: true } } : {}),
  };
}
