import { PassThrough, type Readable } from "node:stream";
import JSZip from "jszip";
import type { Entree } from "./entry.ts";

/** The entries in one archive, in their order and all of one date: the same entries always give the same bytes. */
export function archiver(entrees: readonly Entree[], date: Date): Readable {
  const zip = new JSZip();
  for (const { nom, octets } of entrees) {
    // A PDF is already compressed.
    const compression = nom.endsWith(".pdf") ? "STORE" : "DEFLATE";
    zip.file(nom, octets, { date, compression, createFolders: false });
  }
  return zip.generateNodeStream({ streamFiles: true }).pipe(new PassThrough());
}
