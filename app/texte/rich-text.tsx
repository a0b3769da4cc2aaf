import type { ReactNode } from "react";
import { lisible } from "#app/format.ts";
import { lireMarkdown } from "#workflows/texte/markdown.ts";
import { sansSaut } from "#workflows/texte/outline.ts";
import type { Noeud, TexteRiche } from "#workflows/texte/riche.ts";
import { RichTable } from "./rich-table.tsx";
import { Words } from "./words.tsx";

/** An answer as it is kept, in Markdown, to read under its question (a third-level heading). */
export const RichText = ({ texte }: { texte: string }) => <RichDoc doc={lireMarkdown(lisible(texte))} />;

/** The same, already read. */
export const RichDoc = ({ doc }: { doc: TexteRiche }) =>
  doc.content.length === 0 ? <p className="soft">Sans réponse.</p> : <Blocks nodes={sansSaut(doc).content} />;

const Blocks = ({ nodes = [] }: { nodes?: readonly Noeud[] }) => nodes.map((node, rank) => block(node, rank));

function block(node: Noeud, key: number): ReactNode {
  const { type, attrs, content } = node;
  const words = <Words nodes={content} />;
  if (type === "heading") return attrs?.level === 2 ? <h5 key={key}>{words}</h5> : <h4 key={key}>{words}</h4>;
  if (type === "bulletList") return <ul key={key}>{items(content)}</ul>;
  if (type === "orderedList") return <ol key={key}>{items(content)}</ol>;
  if (type === "table") return <RichTable key={key} table={node} />;
  if (type !== "image") return <p key={key}>{words}</p>;
  return (
    <figure key={key}>
      <img
        src={`/images/${encodeURIComponent(String(attrs?.id))}`}
        alt={String(attrs?.alt ?? "") || "Image sans description"}
        loading="lazy"
        decoding="async"
      />
    </figure>
  );
}

/** An item of one paragraph is a line of its list; more of them keep their own. */
const items = (nodes: readonly Noeud[] = []) =>
  nodes.map(({ content: [first, ...rest] = [] }, rank) => (
    <li key={rank.toString()}>
      {first?.type === "paragraph" ? <Words nodes={first.content} /> : <Blocks nodes={first && [first]} />}
      <Blocks nodes={rest} />
    </li>
  ));
