// The Typst compiler, alone in its thread: one document in, one PDF out. Plain JavaScript read from disk, which reads
// the layout from its sources, so that it starts the same under tsx, vitest and the production bundle.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { tsImport } from "tsx/esm/api";

const { workspace, fonts } = workerData;
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map((path) => readFileSync(path)) }] });
const { layoutOf } = await tsImport("./layout.server.ts", import.meta.url);

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

/** Whether Typst can draw a picture, alone on its page. */
function draws(path) {
  const mainFileContent = `#set document(title: "x")\n#image(${JSON.stringify(path)}, alt: "x")`;
  try {
    const compiled = compiler.compile({ mainFileContent });
    return !compiled.hasError() && compiler.pdf(compiled.result, {}).length > 0;
  } catch {
    return false;
  }
}

const pathOf = ({ id, type }) => `/images/${id}.${type === "image/png" ? "png" : "jpg"}`;

/** A picture that cannot be drawn does not keep its document from being printed: it is said instead. */
function renderWithPictures({ version, images = [], ...order }) {
  const pictures = new Map(
    images.map((image) => [image.id, { path: pathOf(image), wide: image.largeur, high: image.hauteur }]),
  );
  for (const image of images) compiler.mapShadow(join(workspace, pathOf(image)), Buffer.from(image.octets));
  const inputs = { ...order.inputs, ...(version ? { document: JSON.stringify(layoutOf(version, pictures)) } : {}) };
  try {
    return render({ ...order, inputs });
  } catch (error) {
    const unreadable = images.map(pathOf).filter((path) => !draws(path));
    if (unreadable.length === 0) throw error;
    return render({ ...order, inputs: { ...inputs, unreadable: JSON.stringify(unreadable) } });
  } finally {
    compiler.resetShadow();
  }
}

parentPort.on("message", (order) => {
  try {
    const printed = renderWithPictures(order);
    parentPort.postMessage({ printed }, [printed.buffer]);
  } catch (error) {
    parentPort.postMessage({ refused: error instanceof Error ? error.message : String(error) });
  }
  compiler.evictCache(0);
});
