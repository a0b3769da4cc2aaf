import type { Reporter, SerializedError, TestModule } from "vitest/node";

type Module = Pick<TestModule, "errors"> & {
  readonly children: Pick<TestModule["children"], "allTests" | "allSuites">;
};

/** Tests passed and failed over the whole run. A file or a group that could not run counts as one failure. */
export function compter(modules: readonly Module[], imprevues: readonly SerializedError[]): [number, number] {
  let reussis = 0;
  let echoues = imprevues.length;
  for (const module of modules) {
    echoues += module.errors().length > 0 ? 1 : 0;
    for (const suite of module.children.allSuites()) echoues += suite.errors().length > 0 ? 1 : 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") reussis += 1;
      if (state === "failed" || state === "pending") echoues += 1;
    }
  }
  return [reussis, echoues];
}

/** Says the true totals on the very last line of the run, even when it breaks before the end. */
export default class Compte implements Reporter {
  #totaux: [number, number] = [0, 0];

  onInit(): void {
    process.once("exit", () => {
      const [reussis, echoues] = this.#totaux;
      // Nothing ran: that is no success.
      const manques = reussis + echoues === 0 ? 1 : echoues;
      if (manques > 0) process.exitCode ||= 1;
      process.stdout.write(`${reussis} passed, ${manques} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], imprevues: readonly SerializedError[]): void {
    this.#totaux = compter(modules, imprevues);
  }
}
