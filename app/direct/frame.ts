const BINAIRE = 0x82;

/**
 * Puts messages, one after the other, in the frames a server sends them in (RFC 6455): whole, binary, unmasked. Made
 * once, sent to all.
 */
export function encadrer(...messages: readonly Uint8Array[]): Uint8Array {
  const trames = Buffer.allocUnsafe(messages.reduce((total, { length }) => total + enteteDe(length) + length, 0));
  let place = 0;
  for (const message of messages) {
    const { length } = message;
    const entete = enteteDe(length);
    trames[place] = BINAIRE;
    trames[place + 1] = entete === 2 ? length : entete === 4 ? 126 : 127;
    if (entete === 4) trames.writeUInt16BE(length, place + 2);
    if (entete === 10) trames.writeBigUInt64BE(BigInt(length), place + 2);
    trames.set(message, place + entete);
    place += entete + length;
  }
  return trames;
}

const enteteDe = (longueur: number) => (longueur < 126 ? 2 : longueur < 65_536 ? 4 : 10);
