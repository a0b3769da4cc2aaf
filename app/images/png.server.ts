import { crc32, createInflate } from "node:zlib";
import { type Motif, tropGrande } from "./refusals.ts";

/** A picture whose bytes say nothing of its author, its place or its device. Sides in pixels, as one sees it. */
export type Saine = { readonly largeur: number; readonly hauteur: number; readonly octets: Uint8Array };

type Morceau = { readonly type: string; readonly donnees: Buffer; readonly entier: Buffer };

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
/** What draws the picture. Texts, dates, places, profiles and animations stay behind. */
const GARDES = ["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "IDAT", "IEND"];
/** By kind of colour: values for a point, and how many bits each may take. */
const COULEURS: Readonly<Record<number, { readonly valeurs: number; readonly bits: readonly number[] }>> = {
  0: { valeurs: 1, bits: [1, 2, 4, 8, 16] },
  2: { valeurs: 3, bits: [8, 16] },
  3: { valeurs: 1, bits: [1, 2, 4, 8] },
  4: { valeurs: 2, bits: [8, 16] },
  6: { valeurs: 4, bits: [8, 16] },
};
/** The seven passes of an interlaced picture: first column and row, then how far the next ones are. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

export const estUnPng = (octets: Uint8Array) => SIGNATURE.equals(octets.subarray(0, 8));

const tampon = (octets: Uint8Array) => Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);

/** A PNG whose pieces are all there, without those that do not draw. */
export function lirePng(octets: Uint8Array): Saine | Motif {
  const morceaux = morceauxDe(tampon(octets));
  const tete = morceaux?.[0];
  if (!morceaux || tete?.type !== "IHDR" || tete.donnees.length !== 13) return "abimee";
  const [largeur, hauteur] = [tete.donnees.readUInt32BE(0), tete.donnees.readUInt32BE(4)];
  if (tropGrande(largeur, hauteur)) return "grande";
  const palette = tete.donnees[9] !== 3 || morceaux.some(({ type }) => type === "PLTE");
  if (poidsDesPoints(tete.donnees, largeur, hauteur) === 0 || !palette) return "abimee";
  const gardes = morceaux.filter(({ type }) => GARDES.includes(type)).map(({ entier }) => entier);
  return { largeur, hauteur, octets: new Uint8Array(Buffer.concat([SIGNATURE, ...gardes])) };
}

/** Whether a PNG unfolds into as many points as it announces, neither more nor fewer. */
export async function pointsComplets({ largeur, hauteur, octets }: Saine): Promise<boolean> {
  const morceaux = morceauxDe(tampon(octets)) ?? [];
  const points = morceaux.filter(({ type }) => type === "IDAT").map(({ donnees }) => donnees);
  const tete = morceaux[0]?.donnees;
  return tete !== undefined && seDeplie(points, poidsDesPoints(tete, largeur, hauteur));
}

/** Every piece up to the last, each with its right sum; null when one is wrong or the last is not there. */
function morceauxDe(octets: Buffer): Morceau[] | null {
  const morceaux: Morceau[] = [];
  for (let debut = SIGNATURE.length; debut + 12 <= octets.length; ) {
    const fin = debut + 12 + octets.readUInt32BE(debut);
    if (fin > octets.length) return null;
    const corps = octets.subarray(debut + 4, fin - 4);
    if (crc32(corps) !== octets.readUInt32BE(fin - 4)) return null;
    const type = corps.toString("latin1", 0, 4);
    morceaux.push({ type, donnees: corps.subarray(4), entier: octets.subarray(debut, fin) });
    if (type === "IEND") return morceaux;
    debut = fin;
  }
  return null;
}

/** How many bytes its points take once inflated; 0 for a heading that means nothing. */
function poidsDesPoints(tete: Buffer, largeur: number, hauteur: number): number {
  const [bits = 0, couleur = -1, compression, filtre, entrelacement = 2] = tete.subarray(8);
  const { valeurs = 0, bits: permis = [] } = COULEURS[couleur] ?? {};
  if (!permis.includes(bits) || compression !== 0 || filtre !== 0 || entrelacement > 1) return 0;
  const poids = (points: number, lignes: number) =>
    points === 0 ? 0 : lignes * (1 + Math.ceil((points * valeurs * bits) / 8));
  if (entrelacement === 0) return poids(largeur, hauteur);
  return PASSES.reduce(
    (somme, [x, y, pasX, pasY]) =>
      somme + poids(Math.max(0, Math.ceil((largeur - x) / pasX)), Math.max(0, Math.ceil((hauteur - y) / pasY))),
    0,
  );
}

/** Inflates without keeping: a bomb stops at the first byte too many. */
async function seDeplie(morceaux: readonly Buffer[], attendus: number): Promise<boolean> {
  const inflate = createInflate();
  inflate.on("error", () => undefined);
  for (const morceau of morceaux) inflate.write(morceau);
  inflate.end();
  let deplies = 0;
  try {
    for await (const lu of inflate) {
      deplies += (lu as Buffer).length;
      if (deplies > attendus) return false;
    }
  } catch {
    return false;
  }
  return deplies === attendus;
}
