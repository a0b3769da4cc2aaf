import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { ECRITURE, ETAT, MANQUE, messageSync, SYNC } from "#app/direct/wire.ts";

export type Entendu =
  | { readonly genre: "bienvenue" }
  | { readonly genre: "sync"; readonly sorte: number; readonly octets: Uint8Array }
  | null;

/** How a server is spoken to: both speak the same synchronisation, each in its own envelope. */
export type Langue = {
  /** What opens the talk, before anything is synchronised; null when the handshake said it all. */
  readonly bonjour: Uint8Array | null;
  dire(sorte: number, octets: Uint8Array): Uint8Array;
  entendre(octets: Uint8Array): Entendu;
};

export { ECRITURE, ETAT, MANQUE };

export const NOTRE_LANGUE: Langue = {
  bonjour: null,
  dire: messageSync,
  entendre: (octets) => lireSync(decoding.createDecoder(octets)),
};

const HOCUSPOCUS = { sync: 0, auth: 2, reponse: 4 };

/** Every message begins with the name of its document; the first one shows a token. */
export const langueDeReference = (document: string): Langue => ({
  bonjour: message(document, HOCUSPOCUS.auth, (encodeur) => {
    encoding.writeVarUint(encodeur, 0);
    encoding.writeVarString(encodeur, "jeton");
  }),
  dire: (sorte, octets) =>
    message(document, HOCUSPOCUS.sync, (encodeur) => {
      encoding.writeVarUint(encodeur, sorte);
      encoding.writeVarUint8Array(encodeur, octets);
    }),
  entendre: (octets) => {
    const decodeur = decoding.createDecoder(octets);
    decoding.readVarString(decodeur);
    const genre = decoding.peekVarUint(decodeur);
    if (genre === HOCUSPOCUS.auth) return { genre: "bienvenue" };
    return genre === HOCUSPOCUS.sync || genre === HOCUSPOCUS.reponse ? lireSync(decodeur, genre) : null;
  },
});

function message(document: string, genre: number, ecrire: (encodeur: encoding.Encoder) => void): Uint8Array {
  const encodeur = encoding.createEncoder();
  encoding.writeVarString(encodeur, document);
  encoding.writeVarUint(encodeur, genre);
  ecrire(encodeur);
  return encoding.toUint8Array(encodeur);
}

function lireSync(decodeur: decoding.Decoder, genre = SYNC): Entendu {
  if (decoding.readVarUint(decodeur) !== genre) return null;
  return { genre: "sync", sorte: decoding.readVarUint(decodeur), octets: decoding.readVarUint8Array(decodeur) };
}
