import { join } from "node:path";
import type { Image } from "#app/images/image-type.ts";
import type { VersionFigee } from "#app/pdf/layout.server.ts";
import { type Press, press } from "#app/pdf/press.server.ts";
import { printed } from "#app/pdf/printed.ts";

type Order = { readonly version: VersionFigee; readonly images: readonly Image[]; readonly numbers: boolean };

const LIMIT_MS = 30_000;
const LIFETIME = 200;

// One press for the whole process, even when development reloads this module.
const shared = globalThis as { __atelierDocx?: Press<Order> };

/** The Word file of a frozen version, written away from the thread that answers people. See `ecrireDocx`. */
export async function rendreDocx(version: VersionFigee, images: readonly Image[] = []): Promise<Uint8Array> {
  shared.__atelierDocx ??= press({
    name: "Word",
    worker: join(process.cwd(), "app/docx/worker.mjs"),
    limitMs: LIMIT_MS,
    lifetime: LIFETIME,
  });
  const { print } = shared.__atelierDocx;
  const order = { version: printed(version), images };
  // Page numbers are a courtesy: a text they take too long to count for is written without.
  return print({ ...order, numbers: true }).catch(() => print({ ...order, numbers: false }));
}

/** Lets the worker go once the documents under way are done. */
export async function fermerDocx(): Promise<void> {
  const open = shared.__atelierDocx;
  shared.__atelierDocx = undefined;
  await open?.close();
}
