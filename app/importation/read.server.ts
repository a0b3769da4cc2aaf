import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Element } from "./element.ts";
import { LIMITES } from "./limits.ts";
import { reconnaitre } from "./recognise.server.ts";
import { type Refus, refuser } from "./refusals.ts";

/** What the thread found in the file, before anything is understood of it. */
export type Brut = {
  readonly document: Element;
  /** The styles of the file, as written in it. */
  readonly styles: string;
  readonly images: readonly Uint8Array[];
  /** How many things of each kind cannot be taken. */
  readonly perdus: Readonly<Record<"graphiques" | "equations" | "zones" | "commentaires" | "images", number>>;
};

const FICHIER = join(process.cwd(), "app/importation/worker.mjs");
let tour: Promise<unknown> = Promise.resolve();

/**
 * Reads a Word file in a thread of its own, one file at a time. Answers what it holds, or why it is refused; whatever
 * the file does, the process goes on.
 */
export async function lireWord(octets: Uint8Array, duree: number = LIMITES.duree): Promise<Brut | Refus> {
  const reconnu = reconnaitre(octets);
  if ("refus" in reconnu) return reconnu;
  const lecture = tour.then(() => lireAPart({ octets, entrees: reconnu.entrees, limites: LIMITES }, duree));
  tour = lecture;
  return lecture;
}

function lireAPart(workerData: object, duree: number): Promise<Brut | Refus> {
  return new Promise((repondre) => {
    // Loaders of the parent (tsx, vitest) have nothing to do in a plain JavaScript file.
    const fil = new Worker(FICHIER, { workerData, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 1_024 } });
    const finir = (reponse: Brut | Refus) => {
      clearTimeout(minuterie);
      void fil.terminate();
      repondre(reponse);
    };
    const minuterie = setTimeout(() => finir(refuser("trop-lent")), duree);
    fil.once("message", finir);
    // Out of memory, or a fault of ours: the file is what it has in common.
    fil.once("error", () => finir(refuser("trop-long")));
    fil.once("exit", () => finir(refuser("abime")));
  });
}
