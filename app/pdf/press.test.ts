import { afterEach, expect, it } from "vitest";
import { type Press, type PressOptions, press } from "./press.server.ts";

/** A worker that answers with its own thread number, or does what the order says. */
const WORKER = `
  import { parentPort, threadId } from "node:worker_threads";
  parentPort.on("message", ({ source }) => {
    if (source === "crash") throw new Error("boum");
    if (source === "leave") process.exit(3);
    if (source === "idle crash") setTimeout(() => process.exit(4), 5);
    if (source === "refuse") return parentPort.postMessage({ refused: "glyph" });
    if (source !== "sleep") parentPort.postMessage({ printed: new Uint8Array([threadId]) });
  });
`;

let opened: Press<{ source: string }> | undefined;
afterEach(() => opened?.close());

function open(options: Partial<PressOptions> = {}) {
  const worker = new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`);
  opened = press({ name: "Typst", worker, limitMs: 5_000, lifetime: 100, ...options });
  const { print } = opened;
  return (source: string) => print({ source }).then(([thread]) => thread);
}

it("garde le même ouvrier, et le remplace après son nombre de documents", async () => {
  const ask = open({ lifetime: 2 });
  const [a, b, c, d, e] = await Promise.all(["1", "2", "3", "4", "5"].map(ask));
  expect([b, d]).toEqual([a, c]);
  expect(new Set([a, c, e]).size).toBe(3);
});

it.each(["crash", "leave"])("après un arrêt (%s), refuse ce document et rend les suivants", async (end) => {
  const ask = open();
  const [first, failed, next] = await Promise.allSettled(["1", end, "2"].map(ask));
  expect(failed?.status).toBe("rejected");
  expect(next).toMatchObject({ status: "fulfilled" });
  expect(next).not.toEqual(first);
});

it("refuse un document qui dépasse son temps, et rend le suivant", async () => {
  const ask = open({ limitMs: 2_000 });
  const slow = ask("sleep");
  const next = ask("1");
  await expect(slow).rejects.toThrow("more than 2000 ms");
  await expect(next).resolves.toBeTypeOf("number");
});

it("garde l’ouvrier quand Typst refuse un document", async () => {
  const ask = open();
  const thread = await ask("1");
  await expect(ask("refuse")).rejects.toThrow("Typst refused the document: glyph");
  expect(await ask("2")).toBe(thread);
});

it("survit à l’arrêt d’un ouvrier au repos", async () => {
  const ask = open();
  const thread = await ask("idle crash");
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await ask("1")).not.toBe(thread);
});
