import type { ReactNode } from "react";
import { lienPermis, type Marque, type Noeud } from "#workflows/texte/riche.ts";

/** Words in a line: bold, italic, links to addresses we allow, mentions, line breaks. */
export const Words = ({ nodes = [] }: { nodes?: readonly Noeud[] }) => nodes.map((node, rank) => inline(node, rank));

function inline({ type, text = "", attrs, marks = [] }: Noeud, key: number): ReactNode {
  if (type === "hardBreak") return <br key={key} />;
  if (type === "mention") {
    return (
      <span key={key} className="mention">
        @{String(attrs?.label ?? "")}
      </span>
    );
  }
  return <Marked key={key} text={text} marks={marks} />;
}

function Marked({ text, marks }: { text: string; marks: readonly Marque[] }) {
  let words: ReactNode = text;
  for (const mark of marks) {
    if (mark.type === "italic") words = <em>{words}</em>;
    if (mark.type === "bold") words = <strong>{words}</strong>;
  }
  const link = marks.find((mark) => mark.type === "link");
  if (link?.type !== "link" || !lienPermis(link.attrs.href)) return words;
  return (
    <a href={link.attrs.href} rel="noopener nofollow ugc">
      {words}
    </a>
  );
}
