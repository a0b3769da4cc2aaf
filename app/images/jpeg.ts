import { couchee, orientationDe, segmentDOrientation } from "./orientation.ts";
import type { Saine } from "./png.server.ts";
import { type Motif, tropGrande } from "./refusals.ts";

const [SOI, EOI, SOS, APP0, APP1, APP2, APP14] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee];
/** Baseline, extended, progressive: what every browser and every word processor draws. */
const CADRES = [0xc0, 0xc1, 0xc2];
/** Tables, restarts: what the points are read with. */
const TABLES = [0xdb, 0xc4, 0xdd];

type Segment = { readonly marque: number; readonly donnees: Buffer; readonly entier: Buffer };
type Cadre = { readonly largeur: number; readonly hauteur: number };

export const estUnJpeg = (octets: Uint8Array) => octets[0] === 0xff && octets[1] === SOI && octets[2] === 0xff;

/** A JPEG that is whole, without what its device wrote beside the picture. */
export function lireJpeg(octets: Uint8Array): Saine | Motif {
  const segments = segmentsDe(Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength));
  const cadres = segments?.filter(({ marque }) => CADRES.includes(marque)) ?? [];
  const cadre = cadres.length === 1 ? cadreDe(cadres[0]) : null;
  if (!segments || !cadre) return "abimee";
  const { largeur, hauteur } = cadre;
  if (tropGrande(largeur, hauteur)) return "grande";
  if (!assezDePoints(segments, cadre)) return "abimee";
  const exif = segments.find(({ marque, donnees }) => marque === APP1 && donnees.toString("latin1", 0, 4) === "Exif");
  const orientation = exif ? orientationDe(exif.donnees) : 1;
  const gardes = segments.flatMap((segment) => garde(segment));
  const tourne = orientation === 1 ? [] : [segmentDOrientation(orientation)];
  const [soi, eoi] = [Buffer.from([0xff, SOI]), Buffer.from([0xff, EOI])];
  return {
    ...(couchee(orientation) ? { largeur: hauteur, hauteur: largeur } : { largeur, hauteur }),
    octets: new Uint8Array(Buffer.concat([soi, ...tourne, ...gardes, eoi])),
  };
}

/** Every segment up to the end of the picture, a scan with its points; null when one is cut or not known. */
function segmentsDe(octets: Buffer): Segment[] | null {
  const segments: Segment[] = [];
  for (let debut = 2; debut + 1 < octets.length; ) {
    if (octets[debut] !== 0xff) return null;
    const marque = octets[debut + 1] ?? 0;
    if (marque === EOI) return segments;
    const longueur = debut + 4 <= octets.length ? octets.readUInt16BE(debut + 2) : 0;
    if (longueur < 2 || debut + 2 + longueur > octets.length) return null;
    const donnees = octets.subarray(debut + 4, debut + 2 + longueur);
    const fin = marque === SOS ? finDesPoints(octets, debut + 2 + longueur) : debut + 2 + longueur;
    segments.push({ marque, donnees, entier: octets.subarray(debut, fin) });
    debut = fin;
    // Bytes 0xff before a marker only fill.
    while (octets[debut] === 0xff && octets[debut + 1] === 0xff) debut += 1;
  }
  return null;
}

/** Points run until a marker that is neither a stuffed byte nor a restart. */
function finDesPoints(octets: Buffer, debut: number): number {
  for (let place = octets.indexOf(0xff, debut); place !== -1; place = octets.indexOf(0xff, place + 1)) {
    const suite = octets[place + 1] ?? EOI;
    if (suite !== 0 && suite !== 0xff && (suite < 0xd0 || suite > 0xd7)) return place;
  }
  return octets.length;
}

function cadreDe(segment?: Segment): Cadre | null {
  const { donnees } = segment ?? {};
  if (!donnees || donnees.length < 6) return null;
  const [hauteur, largeur, composantes = 0] = [donnees.readUInt16BE(1), donnees.readUInt16BE(3), donnees[5]];
  const connu = donnees[0] === 8 && [1, 3, 4].includes(composantes) && donnees.length === 6 + 3 * composantes;
  return connu && largeur > 0 && hauteur > 0 ? { largeur, hauteur } : null;
}

/** A square of eight points takes two bits at least: fewer cannot hold the sides it claims. */
function assezDePoints(segments: readonly Segment[], { largeur, hauteur }: Cadre): boolean {
  const points = segments.filter(({ marque }) => marque === SOS);
  const bits = points.reduce((somme, { entier, donnees }) => somme + 8 * (entier.length - donnees.length - 4), 0);
  return bits >= 2 * Math.ceil(largeur / 8) * Math.ceil(hauteur / 8);
}

function garde({ marque, donnees, entier }: Segment): Buffer[] {
  const commence = (nom: string) => donnees.toString("latin1", 0, nom.length) === nom;
  if ([...CADRES, ...TABLES, SOS].includes(marque)) return [entier];
  if (marque === APP14 && commence("Adobe")) return [entier];
  if (marque === APP2 && commence("ICC_PROFILE\0")) return [entier];
  // Without the small picture it may hold: one that was cut out of the large one would still be there.
  if (marque !== APP0 || !commence("JFIF\0") || donnees.length < 14) return [];
  return [Buffer.from("ffe00010", "hex"), donnees.subarray(0, 12), Buffer.from([0, 0])];
}
