// Writes Word files, alone in its thread: laying out their pages takes seconds. Plain JavaScript read from disk, which
// reads the rest from its sources, so that it starts the same under tsx, vitest and the production bundle.
import { parentPort } from "node:worker_threads";
import { tsImport } from "tsx/esm/api";

const { ecrireDocx } = await tsImport("./write.server.ts", import.meta.url);

parentPort.on("message", async ({ version, images, numbers }) => {
  try {
    const printed = await ecrireDocx(version, images, numbers);
    parentPort.postMessage({ printed }, [printed.buffer]);
  } catch (error) {
    parentPort.postMessage({ refused: error instanceof Error ? error.message : String(error) });
  }
});
