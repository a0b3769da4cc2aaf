import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { ACCUSE, DROITS, type DroitsDits, ETAT, PRESENCE, REFUS, SYNC } from "#app/direct/wire.ts";

/** What the server says, once read. */
export type Recu =
  | { readonly genre: "etat" | "ecriture" | "presence"; readonly octets: Uint8Array }
  | { readonly genre: "accuse"; readonly nombre: number }
  | { readonly genre: "refus"; readonly code: string; readonly phrase: string }
  | { readonly genre: "droits"; readonly droits: DroitsDits };

/** Reads a message of the server; null for one this page does not know. */
export function lireDuServeur(octets: Uint8Array): Recu | null {
  const decodeur = decoding.createDecoder(octets);
  switch (decoding.readVarUint(decodeur)) {
    case SYNC: {
      const genre = decoding.readVarUint(decodeur) === ETAT ? "etat" : "ecriture";
      return { genre, octets: decoding.readVarUint8Array(decodeur) };
    }
    case PRESENCE:
      return { genre: "presence", octets: decoding.readVarUint8Array(decodeur) };
    case ACCUSE:
      return { genre: "accuse", nombre: decoding.readVarUint(decodeur) };
    case REFUS:
      return { genre: "refus", code: decoding.readVarString(decodeur), phrase: decoding.readVarString(decodeur) };
    case DROITS:
      return { genre: "droits", droits: JSON.parse(decoding.readVarString(decodeur)) };
    default:
      return null;
  }
}

const VIDE: Uint8Array = new Uint8Array();

/** What leaves over HTTP: what was written and where one is; both may be empty. */
export function ecrireEchange(ecriture: Uint8Array = VIDE, presence: Uint8Array = VIDE): Uint8Array<ArrayBuffer> {
  const encodeur = encoding.createEncoder();
  encoding.writeVarUint8Array(encodeur, ecriture);
  encoding.writeVarUint8Array(encodeur, presence);
  return encoding.toUint8Array(encodeur) as Uint8Array<ArrayBuffer>;
}

export type Reponse = {
  readonly curseur: number;
  readonly ecriture: Uint8Array;
  readonly presence: Uint8Array;
  readonly droits: DroitsDits;
};

/** What HTTP answers. Throws on anything else: a proxy sometimes answers in our place. */
export function lireReponse(octets: Uint8Array): Reponse {
  const decodeur = decoding.createDecoder(octets);
  return {
    curseur: decoding.readVarUint(decodeur),
    ecriture: decoding.readVarUint8Array(decodeur),
    presence: decoding.readVarUint8Array(decodeur),
    droits: JSON.parse(decoding.readVarString(decodeur)),
  };
}
