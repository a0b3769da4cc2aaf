import JSZip from "jszip";

// For the tests: reads back a Word file, without any tool of the system.

export type Docx = {
  /** Its XML parts, by name. */
  readonly parts: ReadonlyMap<string, string>;
  readonly names: readonly string[];
};

export async function readDocx(bytes: Uint8Array): Promise<Docx> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  const xml = names.filter((name) => /\.(xml|rels)$/.test(name));
  const parts = await Promise.all(
    xml.map(async (name) => [name, (await zip.file(name)?.async("string")) ?? ""] as const),
  );
  return { parts: new Map(parts), names };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
export const decode = (xml: string) => xml.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** The words of a part, in order. */
export const wordsOf = ({ parts }: Docx, name = "word/document.xml"): string =>
  [...(parts.get(name) ?? "").matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, words = ""]) => decode(words))
    .join("");

/** Every address outside the file, from whatever part. */
export const addressesOf = ({ parts }: Docx): string[] =>
  [...parts]
    .filter(([name]) => name.endsWith(".rels"))
    .flatMap(([, xml]) =>
      [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, to = ""]) => decode(to)),
    );

/** What is wrong with a part as XML: a character it may not hold, a tag that is not closed; null when nothing is. */
export function faultOf(xml: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.exec(xml);
  if (forbidden) return `character ${forbidden[0].charCodeAt(0)}`;
  const open: string[] = [];
  const outside = xml
    .replace(/<\?xml[^>]*\?>/, "")
    .replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (_tag, end, name, _attributes, alone) => {
      if (end && open.pop() !== name) open.push(`not closed: ${name}`);
      if (!end && !alone) open.push(name);
      return "";
    });
  if (/[<>]/.test(outside)) return `not a tag: ${outside.slice(outside.search(/[<>]/), 80)}`;
  return open.length > 0 ? open.join() : null;
}
