import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Image } from "#app/images/image-type.ts";
import { fontPaths } from "./fonts.server.ts";
import type { VersionFigee } from "./layout.server.ts";
import { type Press, press } from "./press.server.ts";
import { printed } from "./printed.ts";

type Order = {
  readonly source: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly version?: VersionFigee;
  readonly images?: readonly Image[];
  readonly creationTimestamp: number;
};

const LIMIT_MS = 60_000;
const LIFETIME = 200;

// Read from the sources, which stay on disk beside the bundle: the worker starts the same in every mode.
const here = (...path: string[]) => join(process.cwd(), ...path);

// One press for the whole process, even when development reloads this module.
const shared = globalThis as { __atelierPdf?: Press<Order> };

const hirePress = (): Press<Order> =>
  press({
    name: "Typst",
    worker: here("app/pdf/worker.mjs"),
    workerData: { workspace: here("app/pdf"), fonts: fontPaths() },
    limitMs: LIMIT_MS,
    lifetime: LIFETIME,
  });

const shop = (): Press<Order> => {
  shared.__atelierPdf ??= hirePress();
  return shared.__atelierPdf;
};

const order = (layout: string, date: Date, inputs: Order["inputs"] = {}): Order => ({
  source: here("app/pdf", layout),
  inputs: { mark: readFileSync(here("public/marque.svg"), "utf8"), ...inputs },
  creationTimestamp: Math.floor(date.getTime() / 1000),
});

/** The PDF/UA-1 of a layout of this folder, from sentences ready to print: nothing in them is read as source. */
export const imprimer = (layout: string, document: unknown, date: Date): Promise<Uint8Array> =>
  shop().print(order(layout, date, { document: JSON.stringify(document) }));

/**
 * The PDF/UA-1 of a frozen version. The same version always gives the same bytes, and whatever was written in it
 * reaches Typst as data, never as source. A picture it cites and that is not in `images` is said to be missing.
 */
export async function rendrePdf(version: VersionFigee, images: readonly Image[] = []): Promise<Uint8Array> {
  return shop().print({ ...order("document.typ", version.figeeLe), version: printed(version), images });
}

/** Lets the worker go once the documents under way are done. */
export async function fermerPdf(): Promise<void> {
  const open = shared.__atelierPdf;
  shared.__atelierPdf = undefined;
  await open?.close();
}
