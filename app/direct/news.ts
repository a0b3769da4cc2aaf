import * as Y from "yjs";

/** Whether an update says anything this document does not hold already. */
export function apporte(doc: Y.Doc, octets: Uint8Array): boolean {
  const { structs, ds } = Y.decodeUpdate(octets);
  const { store } = doc;
  if (structs.some((piece) => piece.constructor !== Y.Skip && finDe(piece) > Y.getState(store, piece.id.client))) {
    return true;
  }
  for (const [main, coupes] of ds.clients) {
    const pieces = store.clients.get(main);
    for (const { clock, len } of coupes) {
      if (!pieces || clock + len > Y.getState(store, main)) return true;
      for (let rang = Y.findIndexSS(pieces, clock); rang < pieces.length; rang += 1) {
        const piece = pieces[rang];
        if (!piece || piece.id.clock >= clock + len) break;
        if (!piece.deleted) return true;
      }
    }
  }
  return false;
}

const finDe = ({ id, length }: { id: Y.ID; length: number }) => id.clock + length;
