export type Block = { readonly kind: "paragraph" | "list"; readonly lines: readonly string[] };

const ITEM = /^\s*[-•]\s+/;

const blockOf = (line: string): Block => ({ kind: ITEM.test(line) ? "list" : "paragraph", lines: [line] });

/** Lines of the same kind, one after the other, make one block. */
function group(blocks: readonly Block[], line: string): readonly Block[] {
  const last = blocks.at(-1);
  const next = blockOf(line);
  if (last?.kind !== next.kind) return [...blocks, next];
  return [...blocks.slice(0, -1), { ...last, lines: [...last.lines, line] }];
}

const withoutDash = ({ kind, lines }: Block): Block => ({
  kind,
  lines: lines.map((line) => line.replace(kind === "list" ? ITEM : "", "").trim()),
});

/** An answer as blocks: a blank line ends a paragraph, lines beginning with « - » are a list. */
export const blocksOf = (text: string): readonly Block[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.split("\n").filter((line) => line.trim() !== ""))
    .flatMap((lines) => lines.reduce(group, [] as readonly Block[]))
    .map(withoutDash);
