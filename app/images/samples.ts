import { crc32, deflateSync } from "node:zlib";

// For the tests: pictures made byte by byte.

export const morceauPng = (type: string, donnees: Uint8Array): Buffer => {
  const corps = Buffer.concat([Buffer.from(type, "latin1"), donnees]);
  const [longueur, somme] = [Buffer.alloc(4), Buffer.alloc(4)];
  longueur.writeUInt32BE(donnees.length);
  somme.writeUInt32BE(crc32(corps));
  return Buffer.concat([longueur, corps, somme]);
};

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
export const FIN_PNG = morceauPng("IEND", Buffer.alloc(0));

export function tetePng(largeur: number, hauteur: number, [bits, couleur, entrelacee] = [8, 2, 0]): Buffer {
  const tete = Buffer.alloc(13);
  tete.writeUInt32BE(largeur, 0);
  tete.writeUInt32BE(hauteur, 4);
  tete.set([bits ?? 8, couleur ?? 2, 0, 0, entrelacee ?? 0], 8);
  return morceauPng("IHDR", tete);
}

/** A picture of one colour per line; `plus` stands between its heading and its points. */
export function png(largeur = 4, hauteur = 3, plus: readonly Uint8Array[] = []): Uint8Array<ArrayBuffer> {
  const points = Buffer.alloc(hauteur * (1 + largeur * 3), 0x40);
  for (let ligne = 0; ligne < hauteur; ligne += 1) points[ligne * (1 + largeur * 3)] = 0;
  return assemblerPng(tetePng(largeur, hauteur), ...plus, morceauPng("IDAT", deflateSync(points)), FIN_PNG);
}

export const assemblerPng = (...morceaux: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat([SIGNATURE, ...morceaux]));

/** A grey square of eight points, as small as a baseline JPEG can be. */
const JPEG = [
  "ffd8",
  "ffe000104a46494600010100000100010000",
  `ffdb004300${"01".repeat(64)}`,
  "ffc0000b080008000801011100",
  `ffc400140001${"00".repeat(16)}`,
  `ffc400141001${"00".repeat(16)}`,
  "ffda0008010100003f00",
  "00ffd9",
].join("");

export const segmentJpeg = (marque: number, donnees: Uint8Array): Buffer => {
  const tete = Buffer.from([0xff, marque, 0, 0]);
  tete.writeUInt16BE(donnees.length + 2, 2);
  return Buffer.concat([tete, donnees]);
};

/** The same, with what a device would add after its first marker. */
export function jpeg(...plus: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const octets = Buffer.from(JPEG, "hex");
  return new Uint8Array(Buffer.concat([octets.subarray(0, 2), ...plus, octets.subarray(2)]));
}
