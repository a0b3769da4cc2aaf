import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";

export type PressOptions = {
  /** What refuses a document, in the log. */
  readonly name: string;
  readonly worker: string | URL;
  readonly workerData?: unknown;
  /** A document that takes longer is refused, and its worker left behind. */
  readonly limitMs: number;
  /** A worker is replaced after this many documents: what it compiles with never gives all its memory back. */
  readonly lifetime: number;
};

type Answer = { readonly printed: Uint8Array } | { readonly refused: string };

/** Prints documents away from the thread that answers people. An order is anything that can be sent to a worker. */
export type Press<Order> = {
  readonly print: (order: Order) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
};

/** The worker's answer; a rejection means that this worker is no longer to be trusted. */
async function answerOf(worker: Worker, order: unknown, { name, limitMs }: PressOptions): Promise<Answer> {
  const settled = new AbortController();
  const { signal } = settled;
  const answered = once(worker, "message", { signal });
  const died = once(worker, "exit", { signal });
  const late = wait(limitMs, undefined, { signal });
  try {
    worker.postMessage(order);
    return await Promise.race([
      answered.then(([answer]) => answer as Answer),
      died.then(([code]) => Promise.reject(new Error(`The ${name} worker stopped (code ${code})`))),
      late.then(() => Promise.reject(new Error(`${name} took more than ${limitMs} ms`))),
    ]);
  } finally {
    settled.abort();
  }
}

/** One worker, one document at a time; the others wait their turn. */
export function press<Order>(options: PressOptions): Press<Order> {
  const { name, worker: file, workerData, lifetime } = options;
  let current: Worker | undefined;
  let printed = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const dismiss = (worker: Worker) => {
    if (current === worker) current = undefined;
    worker.unref();
    return worker.terminate();
  };

  function hire(): Worker {
    // Loaders of the parent (tsx, vitest) have nothing to do in a plain JavaScript file.
    const worker = new Worker(file, { workerData, execArgv: [] });
    // Without a listener, the crash of an idle worker would be ours.
    worker.on("error", () => dismiss(worker));
    worker.on("exit", () => dismiss(worker));
    printed = 0;
    current = worker;
    return worker;
  }

  async function printOne(order: Order): Promise<Uint8Array> {
    const worker = current ?? hire();
    // Busy, it holds the process open; idle, it does not.
    worker.ref();
    const answer = await answerOf(worker, order, options).catch((failure) => {
      // Not awaited: a thread inside the compiler only stops when it comes back.
      dismiss(worker);
      throw failure;
    });
    worker.unref();
    printed += 1;
    if (printed >= lifetime) dismiss(worker);
    if ("refused" in answer) throw new Error(`${name} refused the document: ${answer.refused}`);
    return answer.printed;
  }

  const print = (order: Order) => {
    const result = turn.then(() => printOne(order));
    turn = result.catch(() => undefined);
    return result;
  };

  const close = async () => {
    await turn;
    if (current) await dismiss(current);
  };

  return { print, close };
}
