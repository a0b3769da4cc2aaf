import * as Y from "yjs";

/** Who carries what is written from one text to the other. */
const SAS = Symbol("sas");

/**
 * The airlock between the text on the screen (`vivant`) and the text that may leave (`partant`), the only one the
 * network and this device know. While `retient` says so, nothing passes. When it ends, what passes is the difference
 * with the text as it now stands: words typed and removed meanwhile are not in it.
 */
export function poserLeSas(vivant: Y.Doc, partant: Y.Doc, retient: () => boolean) {
  let retenu = false;
  const sortir = (octets: Uint8Array, origine: unknown) => {
    if (origine === SAS) return;
    if (!retient() && !retenu) return Y.applyUpdate(partant, octets, SAS);
    retenu = true;
    if (!retient()) liberer();
  };
  const entrer = (octets: Uint8Array, origine: unknown) => {
    if (origine !== SAS) Y.applyUpdate(vivant, octets, SAS);
  };
  /** Lets pass what was held, if nothing holds it any more. */
  function liberer(): void {
    if (!retenu || retient()) return;
    retenu = false;
    // `vivant` keeps what was removed, to undo it; `partant` does not: of deleted words it only tells the length.
    Y.applyUpdate(partant, Y.encodeStateAsUpdate(vivant, Y.encodeStateVector(partant)), SAS);
  }
  vivant.on("update", sortir);
  partant.on("update", entrer);
  return {
    liberer,
    get retenu() {
      return retenu;
    },
    /** Whether a change of the text on the screen came from elsewhere. */
    vientDAilleurs: (origine: unknown): boolean => origine === SAS,
    fermer: () => {
      vivant.off("update", sortir);
      partant.off("update", entrer);
    },
  };
}

export type Sas = ReturnType<typeof poserLeSas>;
