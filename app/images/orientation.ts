const ORIENTATION = 0x0112;

/** How a photograph is to be turned (1 to 8), from its EXIF segment; 1 when it does not say. */
export function orientationDe(exif: Buffer): number {
  if (exif.toString("latin1", 0, 6) !== "Exif\0\0" || exif.length < 14) return 1;
  const tiff = exif.subarray(6);
  const petit = tiff.toString("latin1", 0, 2) === "II";
  const court = (place: number) => (petit ? tiff.readUInt16LE(place) : tiff.readUInt16BE(place));
  const debut = petit ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (debut + 2 > tiff.length) return 1;
  for (let rang = 0; rang < court(debut); rang += 1) {
    const entree = debut + 2 + rang * 12;
    if (entree + 12 > tiff.length) return 1;
    if (court(entree) !== ORIENTATION) continue;
    const valeur = court(entree + 8);
    return valeur >= 1 && valeur <= 8 ? valeur : 1;
  }
  return 1;
}

/** A segment that says how to turn the photograph, and nothing else. */
export const segmentDOrientation = (orientation: number): Buffer =>
  Buffer.concat([
    Buffer.from("ffe10022", "hex"),
    Buffer.from("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", "latin1"),
    Buffer.from([orientation, 0, 0, 0, 0, 0, 0]),
  ]);

/** Whether turning it exchanges its sides. */
export const couchee = (orientation: number) => orientation >= 5;

/** How to turn a picture that was kept: what `segmentDOrientation` wrote at its head. */
export const orientationGardee = (octets: Uint8Array): number =>
  octets[2] === 0xff && octets[3] === 0xe1 ? orientationDe(Buffer.from(octets.subarray(6, 40))) : 1;
