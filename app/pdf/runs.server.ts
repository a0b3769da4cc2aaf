import { lienPermis, type Noeud } from "#workflows/texte/riche.ts";
import { printable } from "./characters.server.ts";

/** Words to print: as they are, a line break, or with what they carry. Nothing empty. */
export type Run =
  | string
  | null
  | {
      readonly words: string;
      readonly bold?: true;
      readonly italic?: true;
      readonly mention?: true;
      readonly href?: string;
    };

export type Paragraph = {
  readonly kind: "paragraph";
  /** One run on one line: it may announce what follows. */
  readonly short: boolean;
  /** Never more than a page. */
  readonly whole: boolean;
  readonly runs: readonly Run[];
};

/** The words of a paragraph, in characters the fonts can draw. */
export function runsOf(nodes: readonly Noeud[] = [], longest?: number): Run[] {
  const runs = nodes.flatMap((node) => runOf(node, longest));
  const isBreak = (run?: Run) => run === null;
  const first = runs.findIndex((run) => !isBreak(run));
  return first === -1 ? [] : runs.slice(first, runs.findLastIndex((run) => !isBreak(run)) + 1);
}

/** The words alone. */
export const wordsOf = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === "string" ? run : (run?.words ?? "\n"))).join("");

/** How many characters they take. */
export const lengthOf = (runs: readonly Run[]): number => wordsOf(runs).length;

function runOf({ type, text = "", attrs, marks = [] }: Noeud, longest?: number): Run[] {
  if (type === "hardBreak") return [null];
  if (type === "mention") return [{ words: printable(`@${String(attrs?.label ?? "")}`, longest), mention: true }];
  const lines = printable(text, longest).split("\n");
  const has = (mark: string) => marks.some((one) => one.type === mark);
  const link = marks.find((mark) => mark.type === "link");
  const href = link?.type === "link" && lienPermis(link.attrs.href) ? link.attrs.href : undefined;
  const carried = {
    ...(has("bold") ? { bold: true as const } : {}),
    ...(has("italic") ? { italic: true as const } : {}),
    ...(href === undefined ? {} : { href }),
  };
  const plain = Object.keys(carried).length === 0;
  return lines.flatMap((words, rank): Run[] => [
    ...(rank > 0 ? [null] : []),
    ...(words === "" ? [] : [plain ? words : { words, ...carried }]),
  ]);
}
