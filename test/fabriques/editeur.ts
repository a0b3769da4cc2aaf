import { Schema } from "@tiptap/pm/model";
import type { Noeud } from "#workflows/texte/riche.ts";

const cellule = {
  content: "paragraph+",
  attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } },
};

/** What an editor of ProseMirror knows of our texts, for the tests that hold its own library as the reference. */
export const SCHEMA = new Schema({
  nodes: {
    doc: { content: "(paragraph | heading | list | table | image)*" },
    paragraph: { content: "inline*" },
    heading: { content: "inline*", attrs: { level: { default: 1 } } },
    bulletList: { content: "listItem+", group: "list" },
    orderedList: {
      content: "listItem+",
      group: "list",
      attrs: { start: { default: 1 }, type: { default: null } },
    },
    listItem: { content: "(paragraph | list)+" },
    table: { content: "tableRow+" },
    tableRow: { content: "(tableHeader | tableCell)+" },
    tableHeader: cellule,
    tableCell: cellule,
    image: { attrs: { id: {}, alt: { default: "" } } },
    text: { group: "inline" },
    hardBreak: { inline: true, group: "inline" },
    mention: { inline: true, group: "inline", attrs: { id: {}, label: { default: "" } } },
  },
  marks: { bold: {}, italic: {}, link: { attrs: { href: {} } } },
});

const TUS: Readonly<Record<string, unknown>> = { colspan: 1, rowspan: 1, start: 1 };

/** A node as one compares it: neighbours joined, what is said by default left out. */
export function net({ type, attrs = {}, marks = [], text, content = [] }: Noeud): object {
  const dits = Object.entries(attrs).filter(([cle, valeur]) => valeur !== null && TUS[cle] !== valeur);
  const enfants: { type: string; text?: string; marks: string }[] = [];
  for (const enfant of content.map(net) as typeof enfants) {
    const dernier = enfants.at(-1);
    if (dernier && dernier.type === "text" && enfant.type === "text" && dernier.marks === enfant.marks)
      dernier.text += enfant.text ?? "";
    else enfants.push(enfant);
  }
  const marques = marks.map((marque) => `${marque.type} ${marque.type === "link" ? marque.attrs.href : ""}`).sort();
  return { type, attrs: Object.fromEntries(dits), marks: marques.join(), text, content: enfants };
}
