import * as Y from "yjs";

/**
 * A text in which nothing is written yet. What comes from elsewhere is taken as it is: the library would by itself
 * take away marks without effect, each copy its own according to what it received together, and copies that no longer
 * hold the same marks end up showing different words in bold.
 */
export function texteVierge(): Y.Doc {
  const doc = new Y.Doc();
  doc.on("afterTransaction", (transaction) => {
    transaction._needFormattingCleanup = false;
  });
  return doc;
}
