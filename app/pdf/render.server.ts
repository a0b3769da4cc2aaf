import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fontPaths } from "./fonts.server.ts";
import { layoutOf, type VersionFigee } from "./layout.server.ts";
import { type Press, press } from "./press.server.ts";

const LIMIT_MS = 20_000;
const LIFETIME = 200;

// Read from the sources, which stay on disk beside the bundle: the worker starts the same in every mode.
const here = (...path: string[]) => join(process.cwd(), ...path);

// One press for the whole process, even when development reloads this module.
const shared = globalThis as { __atelierPdf?: Press };

const hirePress = (): Press =>
  press({
    worker: here("app/pdf/worker.mjs"),
    workerData: { workspace: here("app/pdf"), fonts: fontPaths() },
    limitMs: LIMIT_MS,
    lifetime: LIFETIME,
  });

/**
 * The PDF/UA-1 of a frozen version. The same version always gives the same bytes, and whatever was written in it
 * reaches Typst as data, never as source.
 */
export async function rendrePdf(version: VersionFigee): Promise<Uint8Array> {
  shared.__atelierPdf ??= hirePress();
  return shared.__atelierPdf.print({
    source: here("app/pdf/document.typ"),
    inputs: { document: JSON.stringify(layoutOf(version)), mark: readFileSync(here("public/marque.svg"), "utf8") },
    creationTimestamp: Math.floor(version.figeeLe.getTime() / 1000),
  });
}

/** Lets the worker go once the documents under way are done. */
export async function fermerPdf(): Promise<void> {
  const open = shared.__atelierPdf;
  shared.__atelierPdf = undefined;
  await open?.close();
}
