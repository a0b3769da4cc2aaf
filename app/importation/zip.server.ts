import { inflateRawSync } from "node:zlib";

/** One file of an archive: where its bytes are, and how many it announces once inflated. */
export type Entree = {
  readonly nom: string;
  readonly debut: number;
  readonly comprime: number;
  readonly taille: number;
  readonly methode: number;
  /** The CRC-32 of what it holds. */
  readonly somme: number;
  readonly chiffree: boolean;
};

const FIN = 0x06054b50;
const FICHE = 0x02014b50;
const LOCALE = 0x04034b50;

/** The table of contents of an archive, without inflating anything; null when it is not a whole one. */
export function repertoire(octets: Uint8Array): Entree[] | null {
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
  const fin = finDuRepertoire(vue);
  if (fin === null) return null;
  const nombre = vue.getUint16(fin + 10, true);
  const entrees: Entree[] = [];
  try {
    for (let place = vue.getUint32(fin + 16, true), rang = 0; rang < nombre; rang += 1) {
      if (vue.getUint32(place, true) !== FICHE) return null;
      const longueurs = [28, 30, 32].map((decalage) => vue.getUint16(place + decalage, true)) as [
        number,
        number,
        number,
      ];
      const entree = lireFiche(vue, octets, place, longueurs[0]);
      if (!entree) return null;
      entrees.push(entree);
      place += 46 + longueurs[0] + longueurs[1] + longueurs[2];
    }
  } catch (echec) {
    // Places that point outside the file.
    if (echec instanceof RangeError) return null;
    throw echec;
  }
  return entrees;
}

function finDuRepertoire(vue: DataView): number | null {
  const plusTot = Math.max(0, vue.byteLength - 22 - 0xffff);
  for (let place = vue.byteLength - 22; place >= plusTot; place -= 1) {
    if (vue.getUint32(place, true) === FIN) return place;
  }
  return null;
}

function lireFiche(vue: DataView, octets: Uint8Array, place: number, longueurDuNom: number): Entree | null {
  const locale = vue.getUint32(place + 42, true);
  if (vue.getUint32(locale, true) !== LOCALE) return null;
  const debut = locale + 30 + vue.getUint16(locale + 26, true) + vue.getUint16(locale + 28, true);
  const comprime = vue.getUint32(place + 20, true);
  if (debut + comprime > octets.byteLength) return null;
  return {
    nom: new TextDecoder().decode(octets.subarray(place + 46, place + 46 + longueurDuNom)),
    debut,
    comprime,
    taille: vue.getUint32(place + 24, true),
    methode: vue.getUint16(place + 10, true),
    somme: vue.getUint32(place + 16, true),
    chiffree: (vue.getUint16(place + 8, true) & 1) === 1,
  };
}

/** The bytes of one entry, never more than it announced; null when they cannot be read. */
export function deplier(octets: Uint8Array, { debut, comprime, taille, methode }: Entree): Uint8Array | null {
  const brut = octets.subarray(debut, debut + comprime);
  if (methode === 0) return brut;
  try {
    return methode === 8 ? inflateRawSync(brut, { maxOutputLength: Math.max(1, taille) }) : null;
  } catch {
    return null;
  }
}
