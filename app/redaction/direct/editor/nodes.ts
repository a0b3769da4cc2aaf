import { InputRule, Node, textblockTypeInputRule, wrappingInputRule } from "@tiptap/core";

/** As lax as what the server accepts: the binding takes out of the shared text what the editor cannot show. */
export const Texte = Node.create({
  name: "doc",
  topNode: true,
  content: "(paragraph | heading | bulletList | orderedList | table | image)+",
});

const TITRES: readonly { tag: string; attrs: { level: 1 | 2 } }[] = [
  ...["h1", "h2", "h4"].map((tag) => ({ tag, attrs: { level: 1 as const } })),
  ...["h3", "h5", "h6"].map((tag) => ({ tag, attrs: { level: 2 as const } })),
];

/** A heading of an answer stands under its question, itself a third-level heading. */
export const Titre = Node.create({
  name: "heading",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ level: { default: 1, rendered: false } }),
  parseHTML: () => TITRES,
  renderHTML: ({ node }) => [node.attrs.level === 2 ? "h5" : "h4", 0],
  addInputRules() {
    const getAttributes = ([, dieses = "#"]: RegExpMatchArray) => ({ level: dieses.length });
    return [textblockTypeInputRule({ find: /^(#{1,2})\s$/, type: this.type, getAttributes })];
  },
});

/** A dash typed at the head of an item says again what it already is: it goes, and nothing else happens. */
function regleDeListe(regle: InputRule): InputRule {
  return new InputRule({
    find: regle.find,
    handler: (props) => {
      const { $from } = props.state.selection;
      if ($from.node(-1)?.type.name !== "listItem") return regle.handler(props);
      props.state.tr.delete(props.range.from, props.range.to);
    },
  });
}

const liste = (name: string, tag: string, find: RegExp) =>
  Node.create({
    name,
    content: "listItem+",
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addInputRules() {
      return [regleDeListe(wrappingInputRule({ find, type: this.type }))];
    },
  });

export const ListeAPuces = liste("bulletList", "ul", /^\s*[-•*]\s$/);
export const ListeNumerotee = liste("orderedList", "ol", /^\s*\d{1,2}[.)]\s$/);

export const ElementDeListe = Node.create({
  name: "listItem",
  content: "(paragraph | bulletList | orderedList)+",
  defining: true,
  parseHTML: () => [{ tag: "li" }],
  renderHTML: () => ["li", 0],
  addKeyboardShortcuts() {
    const auDebut = () => {
      const { empty, $from } = this.editor.state.selection;
      return empty && $from.parentOffset === 0 && $from.index(-1) === 0 && $from.node(-1)?.type === this.type;
    };
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.commands.sinkListItem(this.name),
      "Shift-Tab": () => this.editor.commands.liftListItem(this.name),
      Backspace: () => auDebut() && this.editor.commands.liftListItem(this.name),
    };
  },
});
