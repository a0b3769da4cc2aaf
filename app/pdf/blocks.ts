type Kind = "paragraph" | "list";
export type Block = { readonly kind: Kind; readonly lines: readonly string[] };

const ITEM = /^\s*[-•]\s+/;

/** An answer as blocks: a blank line ends a paragraph, lines beginning with « - » are a list. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: { kind: Kind; lines: string[] }[] = [];
  let afterBlank = false;
  for (const line of text.split("\n").map((raw) => raw.trim())) {
    const kind = ITEM.test(line) ? "list" : "paragraph";
    const last = blocks.at(-1);
    const follows = last?.kind === kind && (kind === "list" || !afterBlank);
    const words = line.replace(ITEM, "");
    if (words !== "" && follows) last.lines.push(words);
    else if (words !== "") blocks.push({ kind, lines: [words] });
    afterBlank = words === "";
  }
  return blocks;
}
