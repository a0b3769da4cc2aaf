import { sansSaut } from "#workflows/texte/outline.ts";
import type { Noeud, TexteRiche } from "#workflows/texte/riche.ts";
import { type Picture, type Pictures, pictureOf } from "./picture.server.ts";
import { lengthOf, type Paragraph, type Run, runsOf } from "./runs.server.ts";
import { type Table, tableOf } from "./table.server.ts";

export type Block =
  | Paragraph
  | { readonly kind: "h4" | "h5"; readonly short: true; readonly runs: readonly Run[] }
  | {
      readonly kind: "list";
      readonly short: false;
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | Table
  | Picture;

const LONGEST_WHOLE = 600;

/** An answer as blocks ready to print; what says nothing is left out. */
export const blocksOf = (text: TexteRiche, pictures: Pictures): Block[] =>
  sansSaut(text).content.flatMap((node) => blockOf(node, pictures));

function blockOf(node: Noeud, pictures: Pictures): Block[] {
  const { type, attrs, content } = node;
  if (type === "table") return tableOf(node);
  if (type === "image") return [pictureOf(node, pictures)];
  if (type === "bulletList" || type === "orderedList") return listOf(node, pictures);
  const runs = runsOf(content);
  if (runs.length === 0) return [];
  if (type === "heading") return [{ kind: attrs?.level === 2 ? "h5" : "h4", short: true, runs }];
  return [{ kind: "paragraph", short: runs.length === 1, whole: lengthOf(runs) <= LONGEST_WHOLE, runs }];
}

function listOf({ type, content = [] }: Noeud, pictures: Pictures): Block[] {
  const items = content
    .map((item) => (item.content ?? []).flatMap((node) => blockOf(node, pictures)))
    .filter((blocks) => blocks.length > 0);
  return items.length === 0 ? [] : [{ kind: "list", short: false, ordered: type === "orderedList", items }];
}
