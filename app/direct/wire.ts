import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";

/** What a message is about: its first number. */
export const SYNC = 0;
export const PRESENCE = 1;
/** To the client: how many of its messages that carry text are now stored. */
export const ACCUSE = 2;
/** To the client, before the connection is closed: why. */
export const REFUS = 3;
/** To the client: what it may write now. */
export const DROITS = 4;

/** The three messages of a synchronisation: what I have, what you miss, what I have just written. */
export const ETAT = 0;
export const MANQUE = 1;
export const ECRITURE = 2;

/** What the person at the other end may write now; `raison` says in French why it is not everything. */
export type DroitsDits = {
  readonly ecrit: boolean;
  readonly sections: readonly string[];
  readonly raison?: string;
};

const message = (genre: number, ecrire: (encodeur: encoding.Encoder) => void): Uint8Array => {
  const encodeur = encoding.createEncoder();
  encoding.writeVarUint(encodeur, genre);
  ecrire(encodeur);
  return encoding.toUint8Array(encodeur);
};

export const messageSync = (genre: number, octets: Uint8Array): Uint8Array =>
  message(SYNC, (encodeur) => {
    encoding.writeVarUint(encodeur, genre);
    encoding.writeVarUint8Array(encodeur, octets);
  });

export const messagePresence = (octets: Uint8Array): Uint8Array =>
  message(PRESENCE, (encodeur) => encoding.writeVarUint8Array(encodeur, octets));

export const messageAccuse = (nombre: number): Uint8Array =>
  message(ACCUSE, (encodeur) => encoding.writeVarUint(encodeur, nombre));

export const messageRefus = (code: string, phrase: string): Uint8Array =>
  message(REFUS, (encodeur) => {
    encoding.writeVarString(encodeur, code);
    encoding.writeVarString(encodeur, phrase);
  });

export const messageDroits = (droits: DroitsDits): Uint8Array =>
  message(DROITS, (encodeur) => encoding.writeVarString(encodeur, JSON.stringify(droits)));

export type Recu =
  | { readonly genre: "etat" | "ecriture" | "presence"; readonly octets: Uint8Array }
  | { readonly genre: "inconnu" };

/** Reads a message of a client. Anything that is not one reads as "inconnu". */
export function lireMessage(octets: Uint8Array): Recu {
  try {
    const decodeur = decoding.createDecoder(octets);
    const genre = decoding.readVarUint(decodeur);
    if (genre === PRESENCE) return { genre: "presence", octets: reste(decodeur) };
    if (genre !== SYNC) return { genre: "inconnu" };
    const sorte = decoding.readVarUint(decodeur);
    if (sorte > ECRITURE) return { genre: "inconnu" };
    return { genre: sorte === ETAT ? "etat" : "ecriture", octets: reste(decodeur) };
  } catch {
    return { genre: "inconnu" };
  }
}

/** The bytes that end a message; throws when they are not all there. */
function reste(decodeur: decoding.Decoder): Uint8Array {
  const octets = decoding.readVarUint8Array(decodeur);
  if (decoding.hasContent(decodeur)) throw new Error("Bytes after the message");
  return octets;
}

/** What a browser whose sockets are blocked sends over HTTP: what it wrote, and where it is; both may be empty. */
export function lireEchange(octets: Uint8Array): { ecriture: Uint8Array; presence: Uint8Array } | null {
  try {
    const decodeur = decoding.createDecoder(octets);
    const ecriture = decoding.readVarUint8Array(decodeur);
    return { ecriture, presence: reste(decodeur) };
  } catch {
    return null;
  }
}

/** What it is answered. */
export function ecrireReponse(reponse: {
  curseur: number;
  ecriture: Uint8Array;
  presence: Uint8Array;
  droits: DroitsDits;
}): Uint8Array {
  return message(reponse.curseur, (encodeur) => {
    encoding.writeVarUint8Array(encodeur, reponse.ecriture);
    encoding.writeVarUint8Array(encodeur, reponse.presence);
    encoding.writeVarString(encodeur, JSON.stringify(reponse.droits));
  });
}
