// The Typst compiler, alone in its thread: one document in, one PDF out. Plain JavaScript read from disk, so that
// it starts the same under tsx, vitest and the production bundle.
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const { workspace, fonts } = workerData;
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }] });

/** Typst answers with an object of errors or warnings, or throws a text when the PDF itself is refused. */
const refusal = (diagnostics) => new Error(JSON.stringify(compiler.fetchDiagnostics(diagnostics)));

function render({ source, inputs, creationTimestamp }) {
  const compiled = compiler.compile({ mainFilePath: source, inputs });
  if (compiled.hasError()) throw refusal(compiled.takeError());
  // An unknown font is only a warning for Typst; here the letters would silently change.
  const warnings = compiled.takeWarnings();
  if (warnings) throw refusal(warnings);
  return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: "ua-1", creationTimestamp }));
}

parentPort.on("message", (order) => {
  try {
    const pdf = render(order);
    parentPort.postMessage({ pdf }, [pdf.buffer]);
  } catch (error) {
    parentPort.postMessage({ refused: error instanceof Error ? error.message : String(error) });
  }
  compiler.evictCache(0);
});
